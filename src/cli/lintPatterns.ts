import { warning, type LintRule } from './lintFinding.ts';

/** What nobody writes who does not expect a regular expression. */
const EXPRESSION = /\([^)]*[*+?|][^)]*\)|\.[*+]|[)\]][*+?{]|\\[a-z]|\(\?|\[[^\]]*-[^\]]*\]|^\^|\$$|\w\|\w/i;

/**
 * Patterns that could hang where they were regular expressions. Here they are taken letter by letter and cannot be slow,
 * but they do not find what they were written for either.
 */
export const slowPatterns: LintRule = ({ rows }) =>
  rows.flatMap(({ id, terms, paths = [], tags = [], when }) => {
    const globs = [
      ...paths.map((glob, at) => [`paths[${String(at)}]`, glob] as const),
      ...tags.map((glob, at) => [`tags[${String(at)}]`, glob] as const),
      ...Object.entries(when?.traits ?? {}).map(([name, glob]) => [`when.traits.${name}`, glob] as const),
    ];
    const found = (path: string, written: string, expected: string, fix: string) =>
      warning('slow-pattern', `rows[${id}].${path}`, expected, `"${written}"`, fix);
    return [
      ...terms.flatMap((term, at) =>
        EXPRESSION.test(term) || term.includes('*')
          ? [
              found(
                `terms[${String(at)}]`,
                term,
                'words, which meet in any form',
                'Write each wording as a term of its own, without signs.',
              ),
            ]
          : [],
      ),
      ...globs.flatMap(([path, glob]) =>
        EXPRESSION.test(glob)
          ? [
              found(
                path,
                glob,
                'text, in which only * has a meaning',
                'Write * for anything, and all else as it is.',
              ),
            ]
          : [],
      ),
    ];
  });
