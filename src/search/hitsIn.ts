import { fieldAt } from './fieldAt.ts';
import { searchFault } from './searchFault.ts';

/**
 * The list of hits in an answer.
 *
 * @param path where it stands, such as `hits.hits`
 * @param setting the option to blame where there is none
 * @throws SearchFault where this is no answer of that service
 */
export function hitsIn(answer: unknown, path: string, setting: string): readonly unknown[] {
  const hits = fieldAt(answer, path);
  if (Array.isArray(hits)) return hits;
  throw searchFault(
    setting,
    `an answer with a list under "${path}"`,
    'JSON of another kind',
    'Check the address, and which service answers there.',
  );
}
