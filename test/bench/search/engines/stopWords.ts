/** Words that say how something is asked, not what about; what the peers that have no list of their own are given. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been but by can could did do does for from get got had has have how i if in into is it its ' +
    'just me my of on or our out please should so some than that the their them then there these they this to up us want ' +
    'was we were what when where which who why will with would you your'
  ).split(' '),
);

/** For fuse.js, which finds a stop word in most titles: without them it is quicker, and finds more. */
export function withoutStopWords(query: string): string {
  const words = query.split(/\s+/).filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  return words.join(' ') || query;
}
