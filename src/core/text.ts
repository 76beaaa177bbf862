/** Lower case, plain apostrophes, no accents, single spaces: the form in which texts are compared. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text, normalised: letters and digits, with apostrophes, dots and hyphens inside. */
export function wordsOf(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+(?:['._-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The word without its English ending, so that *refunds*, *refunded* and *refund* meet. Light on purpose:
 * it may leave an ending, it should not join two different words.
 */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length < 4) return bare;
  return bare
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=...)(?:ing|ed)$/, '')
    .replace(/(?<=..)([^aeiouls])\1$/, '$1')
    .replace(/(?<=...)e$/, '');
}

/** True when two stems are one word for a hurried reader: equal, or one edit apart where one has five letters. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.max(a.length, b.length) >= 5 && withinOneEdit(a, b);
}

/** One letter added, left out, changed, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const restShort = short.length - start - end;
  const restLong = long.length - start - end;
  if (restLong <= 1) return true;
  return (
    restShort === 2 && restLong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
  );
}

/** How much is remembered before all of it is forgotten: a session has at most 200 events, two tabs have two. */
const REMEMBERED = 1000;

/** Remembers what was computed: whoever reads a session asks for the same things again and again. */
export function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Value;
    if (known.size >= REMEMBERED) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** The same for what is computed from two things. */
export function rememberPairs<A, B, Value>(compute: (a: A, b: B) => Value): (a: A, b: B) => Value {
  const byFirst = remember((a: A) => remember((b: B) => compute(a, b)));
  return (a, b) => byFirst(a)(b);
}

/** Cuts at a word, with an ellipsis, so that the result has at most `max` characters. */
export function shorten(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const start = cut(line, max - 1);
  const space = start.lastIndexOf(' ');
  return `${(space > max / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}

/** At most `max` UTF-16 code units, and never half a sign: some databases refuse a lone surrogate. */
export function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
