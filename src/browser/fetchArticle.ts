import type { ReadableArticle } from '../core/richText.ts';
import { statedTrigger } from './findPagePassages.ts';
import { pageFacts } from './pageFacts.ts';
import { richContent } from './richContent.ts';

/** How long an article may take, in ms. */
const TIMEOUT_MS = 10_000;

/**
 * Fetches an article for reading in the panel.
 *
 * The page is fetched *as a document* rather than parsed from a string: that is inert, and it is allowed where
 * `require-trusted-types-for 'script'` forbids `DOMParser`.
 *
 * @throws Error when the page cannot be fetched, is not HTML, or holds no text
 */
export function fetchArticle(url: string): Promise<ReadableArticle> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = TIMEOUT_MS;
    const fail = (why: string) => () => {
      reject(new Error(`${url}: ${why}`));
    };
    request.onerror = fail('could not be fetched');
    request.ontimeout = fail('took too long');
    request.onload = () => {
      const page = request.responseXML;
      if (request.status >= 400 || !page?.body) {
        fail(`answered ${String(request.status)}, not an article`)();
        return;
      }
      const { title, section, main } = pageFacts(page, request.responseURL || url);
      const content = richContent(main, request.responseURL || url);
      if (content.length === 0) fail('holds no text')();
      else resolve({ url, title, section, trigger: statedTrigger(page, main), content });
    };
    request.send();
  });
}
