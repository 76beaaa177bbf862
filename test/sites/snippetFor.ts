import { readFileSync } from 'node:fs';
import { ENDPOINT, readSnippets, SCRIPT } from './readSnippets.ts';

/**
 * The snippets of SNIPPETS.md for a generator, in their order, with the addresses that the run serves.
 *
 * @throws Error where the page has none
 */
export function snippetFor(name: string): readonly [string, ...string[]] {
  const page = readFileSync(new URL('../../SNIPPETS.md', import.meta.url), 'utf8');
  const [first, ...rest] = readSnippets(page)
    .filter((snippet) => snippet.name === name)
    .map(({ text }) => text.replaceAll(SCRIPT, '/baton/baton.js').replaceAll(ENDPOINT, '/handoffs'));
  if (first === undefined) throw new Error(`SNIPPETS.md: expected a section "${name}", received none.`);
  return [first, ...rest];
}
