/**
 * Whether one edit turns a word into another: a letter changed, added, left out, or two neighbours swapped.
 *
 * ```
 *   refnud        what is equal at the front (ref) and at the end (d) is cut off;
 *   refund        what is left over decides: "nu" / "un" is a swap
 * ```
 */
export function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA < 2 && restB < 2) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
