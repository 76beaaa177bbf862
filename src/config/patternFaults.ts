import { wordsIn } from '../core/clauses.ts';
import type { Row } from '../core/policy.ts';
import type { Fault } from './fault.ts';
import { show } from './show.ts';

/** More than anybody needs: each star may stand anywhere in what is searched. */
const MOST_STARS = 10;

/** What is wrong with the terms and globs of a row: patterns that find nothing, or everything. */
export function patternFaults({ terms, paths, tags, when }: Partial<Row>): Fault[] {
  const each = (path: string, list: readonly string[] | undefined, fault: typeof globFault) =>
    (list ?? []).flatMap((written, at) => fault(`${path}[${String(at)}]`, written) ?? []);
  return [
    ...each('terms', terms, termFault),
    ...each('paths', paths, globFault),
    ...each('tags', tags, globFault),
    ...Object.entries(when?.traits ?? {}).flatMap(
      ([name, glob]) => globFault(`when.traits.${name}`, glob) ?? [],
    ),
  ];
}

function globFault(path: string, glob: string): Fault | undefined {
  const bad = (expected: string, fix: string): Fault => ({
    code: 'bad-pattern',
    path,
    expected,
    received: show(glob),
    fix,
  });
  if (glob.split('*').length - 1 > MOST_STARS)
    return bad(`at most ${String(MOST_STARS)} stars`, 'Write what they all stand for as one star.');
  if (glob.replaceAll('*', '').trim() === '')
    return bad('a pattern that leaves something out', 'Name what it is about, and put * for the rest of it.');
  return undefined;
}

function termFault(path: string, term: string): Fault | undefined {
  const glob = globFault(path, term);
  if (glob) return glob;
  const bad = (expected: string, fix: string): Fault => ({
    code: 'bad-pattern',
    path,
    expected,
    received: show(term),
    fix,
  });
  const marks = term.split('"').length - 1;
  if (marks > 0 && !/^"[^"]*"$/.test(term))
    return bad(
      'quotation marks around the whole term',
      'Put one before its first word and one behind its last.',
    );
  if (wordsIn(term).length === 0) return bad('a term with a word in it', 'Write words that customers use.');
  return undefined;
}
