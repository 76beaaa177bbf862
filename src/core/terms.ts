import { matching, type Finder } from './finding.ts';

/** Scripts that write words without spaces between them: there a word may begin and end anywhere. */
const JOINED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const startsJoined = new RegExp(`^[${JOINED}]`, 'u');
const endsJoined = new RegExp(`[${JOINED}]$`, 'u');

/** Finds a term as a whole word, in upper or lower case, with any white space where it has some. */
export function termFinder(term: string): Finder {
  const words = term.trim().split(/\s+/);
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s{1,20}');
  const before = startsJoined.test(term) ? '' : String.raw`(?<![\p{L}\p{M}\p{N}])`;
  const after = endsJoined.test(term) ? '' : String.raw`(?![\p{L}\p{M}\p{N}])`;
  return matching(new RegExp(`${before}${literal}${after}`, 'giu'));
}
