import type { ReadableArticle } from '../core/richText.ts';
import { imageRule } from './pagePolicy.ts';
import { readArticle } from './readArticle.ts';
import { runInSlices } from './runInSlices.ts';

/** How long an article may take, in ms. */
const TIMEOUT_MS = 10_000;
/** A page that is longer than this, in bytes, is no article. */
const MOST_BYTES = 8_000_000;

/**
 * Fetches an article for reading in the panel.
 *
 * The page is fetched *as a document* rather than parsed from a string: that is inert, and it is allowed where
 * `require-trusted-types-for 'script'` forbids `DOMParser`. Images that the policy of this page forbids are not asked for:
 * their words stand for them.
 *
 * @throws Error when the page cannot be fetched, is on another site, is not HTML, or holds no text
 */
export async function fetchArticle(url: string): Promise<ReadableArticle> {
  try {
    const { page, came } = await fetchPage(url);
    const mayShow = Document.prototype.querySelector.call(page, 'img') ? await imageRule() : undefined;
    return await runInSlices(readArticle(page, url, came, mayShow));
  } catch (error) {
    throw new Error(`${url}: ${error instanceof Error ? error.message : 'could not be read'}`, {
      cause: error,
    });
  }
}

function fetchPage(url: string): Promise<{ readonly page: Document; readonly came: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = TIMEOUT_MS;
    const fail = (why: string) => () => {
      reject(new Error(why));
    };
    request.onerror = fail('could not be fetched');
    request.ontimeout = fail('took too long');
    request.onabort = fail('is too long');
    request.onprogress = ({ loaded }) => {
      if (loaded > MOST_BYTES) request.abort();
    };
    request.onload = () => {
      const page = request.responseXML;
      const came = request.responseURL || url;
      if (request.status >= 400 || !(page?.body instanceof HTMLElement))
        fail(`answered ${String(request.status)}, not an article`)();
      else if (new URL(came).origin !== new URL(url, location.href).origin) fail('leads to another site')();
      else resolve({ page, came });
    };
    request.send();
  });
}
