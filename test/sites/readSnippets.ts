/** A block of SNIPPETS.md. */
export interface Snippet {
  /** The heading above it. */
  readonly name: string;
  /** The file that it belongs into, or the kind of tag. */
  readonly file: string;
  /** What the block says it is: `html`, `js`, … */
  readonly kind: string;
  readonly text: string;
}

/** The two addresses that a reader changes. */
export const SCRIPT = 'https://docs.example.com/baton/baton.js';
export const ENDPOINT = 'https://support.example.com/handoffs';

/**
 * The fenced blocks of a page, each with the heading it stands under and the last code word of the sentence before it.
 *
 * @example readSnippets(page).find(({ name }) => name === 'Sphinx') // { name, file: 'conf.py', kind: 'python', text }
 */
export function readSnippets(page: string): Snippet[] {
  const snippets: Snippet[] = [];
  let name = '';
  let file = '';
  for (const [, heading, sentence, kind, text] of page.matchAll(
    /^## (.+)$|^(?!```|<!--)(.+)$(?=\n(?:\n|<!--))|^```(\w+)\n([^]*?)^```$/gm,
  )) {
    if (heading !== undefined) name = heading;
    if (sentence !== undefined)
      file =
        sentence
          .match(/`[^`]+`/g)
          ?.at(-1)
          ?.slice(1, -1) ?? file;
    if (kind !== undefined && text !== undefined) snippets.push({ name, file, kind, text });
  }
  return snippets;
}
