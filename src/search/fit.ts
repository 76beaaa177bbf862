/**
 * A text cut to a length at a word's end, with an ellipsis where something is missing.
 *
 * @param max in UTF-16 code units, the ellipsis included
 */
export function fit(text: string, max = 160): string {
  if (text.length <= max) return text;
  // A cut word goes as a whole; so does half of a surrogate pair when there is no space to cut at.
  return text.slice(0, max - 1).replace(/\s+\S*$|[\ud800-\udbff]$/, '') + '…';
}
