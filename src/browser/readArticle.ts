import type { ReadableArticle } from '../core/richText.ts';
import { statedTrigger } from './findPagePassages.ts';
import { pageFacts } from './pageFacts.ts';
import { richContent } from './richContent.ts';
import { withoutNames } from './withoutNames.ts';

/** Only its text, of VitePress, Docusaurus, Starlight and DocBook: what stands around it there has no name of its own. */
const TEXT = '.vp-doc,.theme-doc-markdown,.sl-markdown-content,.navheader+div';

/**
 * Reads an article from its page. A generator, so that a long one can be read in slices.
 *
 * @param page fetched, so that nothing in it runs; it is changed
 * @param here the article's own address, for links within it
 * @param came where it came from, after redirects
 * @param mayShow whether an image may be asked for, by its absolute address
 * @throws Error when it holds no text
 */
export function* readArticle(
  page: Document,
  here: string,
  came = here,
  mayShow?: (src: string) => boolean,
): Generator<undefined, ReadableArticle> {
  withoutNames(page);
  const { title, section, language, main } = pageFacts(page, came, true);
  // A page may say that its links start elsewhere.
  const base = /^https?:/.test(page.baseURI) && page.querySelector('base') ? page.baseURI : came;
  const { nodes, isCut } = yield* richContent(main.querySelector(TEXT) ?? main, base, here, mayShow);
  if (nodes.length === 0) throw new Error('holds no text');
  return { url: here, title, section, language, trigger: statedTrigger(page, main), content: nodes, isCut };
}
