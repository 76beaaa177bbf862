import type { Pace } from './pace.ts';
import type { Stemmer } from './stem.ts';
import { thesaurus } from './thesaurus.ts';
import { editDistance } from './editDistance.ts';
import { words } from './words.ts';

/**
 * The synonyms that an index keeps: the site's own, and of the thesaurus what can lead anywhere. Of a group there are
 * the words that the docs have in some form, and others that customers may type; but not those that are one typo
 * away ("colour"), as typos are found anyway.
 *
 * @param docs the words of all articles
 * @returns when done, the groups
 * @throws Error that names the first of the site's synonyms that is not one word
 */
export function* synonymsFor(
  own: readonly (readonly string[])[],
  docs: Iterable<string>,
  lang: string,
  stem: Stemmer,
  isTime: Pace,
): Generator<undefined, string[][]> {
  const stems = new Set<string>();
  for (const word of docs) {
    stems.add(stem(word));
    if (isTime(word.length)) yield;
  }
  const shipped = thesaurus(lang).map((group) => {
    const known = group.filter((word) => stems.has(stem(word)));
    const asked = group.filter(
      (word) => !known.includes(word) && known.every((other) => editDistance(word, other, 1) > 1),
    );
    return known.length ? [...known, ...asked] : [];
  });
  return [...own.map(foldWords), ...shipped.filter((group) => group.length > 1)];
}

function foldWords(group: readonly string[], at: number): string[] {
  return group.map((text, i) => {
    const [word, ...more] = words(text);
    if (word && !more.length) return word.word;
    throw new Error(
      `synonyms[${String(at)}][${String(i)}]: expected one word, received ${JSON.stringify(text)}. ` +
        'Give wordings of several words to the articles they lead to, as aliases.',
    );
  });
}
