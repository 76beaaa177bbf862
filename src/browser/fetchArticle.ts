import type { ReadableArticle } from '../core/richText.ts';
import { fetchPage } from './fetchPage.ts';
import { imageRule } from './pagePolicy.ts';
import { readArticle } from './readArticle.ts';
import { runInSlices } from './runInSlices.ts';

/** A page that is longer than this, in bytes, is no article. */
const MOST_BYTES = 8_000_000;

/**
 * Fetches an article for reading in the panel.
 *
 * Images that the policy of this page forbids are not asked for: their words stand for them.
 *
 * @throws Error when the page cannot be fetched, is on another site, is not HTML, or holds no text
 */
export async function fetchArticle(url: string): Promise<ReadableArticle> {
  try {
    const { page, came } = await fetchPage(url, MOST_BYTES);
    const mayShow = Document.prototype.querySelector.call(page, 'img') ? await imageRule() : undefined;
    return await runInSlices(readArticle(page, url, came, mayShow));
  } catch (error) {
    throw new Error(`${url}: ${error instanceof Error ? error.message : 'could not be read'}`, {
      cause: error,
    });
  }
}
