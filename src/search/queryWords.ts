import { parts, words } from './words.ts';

/** UTF-16 code units of a query that are looked at; a pasted log tells no more in its tenth line. */
const LONGEST = 400;

/**
 * The different words of a query, in order. The last is unfinished where nothing was typed after it, and so are
 * those that it follows without a gap, as where a word ends is then not known yet either.
 */
export function allQueryWords(query: string): { readonly word: string; readonly unfinished: boolean }[] {
  const typed = query.slice(0, LONGEST);
  const all = new Map<string, boolean>();
  let open = query.length;
  for (const { word, start, end } of words(typed).reverse()) {
    const unfinished = end === open;
    if (unfinished) open = start;
    const made = parts(typed.slice(start, end));
    for (const one of made.reverse()) all.set(one, unfinished && one === made[0]);
    all.set(word, unfinished || all.get(word) === true);
  }
  return [...all].reverse().map(([word, unfinished]) => ({ word, unfinished }));
}
