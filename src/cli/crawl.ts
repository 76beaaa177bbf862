import { answerText } from './answerText.ts';
import { createGlob } from './glob.ts';
import { createSiteReader, type Site } from './createSiteReader.ts';
import { isHtml } from './isHtml.ts';
import { mapAtMost } from './mapAtMost.ts';
import type { LiveSite } from './openSite.ts';
import { pageLinks } from './pageLinks.ts';
import { samePage } from './samePage.ts';

export interface CrawlOptions {
  /** Absolute addresses to begin with. */
  readonly first: readonly string[];
  /** Whether pages that pages link to are read too. */
  readonly follows: boolean;
  /** Globs of paths to leave out. */
  readonly exclude: readonly string[];
}

export interface Crawled extends Site {
  /** Absolute address of a page by its path. */
  readonly urls: ReadonlyMap<string, string>;
}

/**
 * Reads the pages of a live site in waves, each sorted: so the same site gives the same articles, whichever answer
 * comes first, also where the limit leaves some out.
 */
export async function crawl(site: LiveSite, { first, follows, exclude }: CrawlOptions): Promise<Crawled> {
  const { root, limits } = site;
  const urls = new Map<string, string>();
  const globs = exclude.map(createGlob);
  const reader = createSiteReader();
  const seen = new Set<string>();
  const done = new Set<string>();
  let left = limits.pages;
  let wave = [...first];
  while (wave.length > 0) {
    const fresh = wave.filter((url) => !seen.has(keyOf(url)) && seen.add(keyOf(url)));
    const isOut = (url: string): boolean => globs.some((matches) => matches(pathOf(url, root)));
    const wanted = fresh.filter((url) => !isOut(url));
    for (const url of fresh) if (isOut(url)) reader.skip(pathOf(url, root), 'excluded');
    const now = wanted.slice(0, left);
    for (const url of wanted.slice(left)) reader.skip(pathOf(url, root), 'beyond the limit of pages');
    left -= now.length;
    const answers = await mapAtMost(limits.concurrency, now, (url) => fetchPage(site, url));
    const links: string[] = [];
    answers.forEach((answer, i) => {
      const asked = now[i] ?? '';
      if ('reason' in answer) {
        reader.skip(pathOf(asked, root), answer.reason);
        return;
      }
      const key = keyOf(answer.url);
      seen.add(key);
      // Two addresses may lead to one page.
      if (done.has(key)) return;
      done.add(key);
      const path = pathOf(answer.url, root);
      if (!urls.has(path)) urls.set(path, answer.url);
      reader.read(path, answer.html);
      if (follows) links.push(...pageLinks(answer.html, answer.url, root));
    });
    // Where nothing is left to fetch, what is still named is only counted, one wave of it.
    wave = now.length > 0 ? [...new Set(links)].sort() : [];
  }
  return { ...reader.site(), urls };
}

async function fetchPage(
  site: LiveSite,
  url: string,
): Promise<{ url: string; html: string } | { reason: string }> {
  const answer = await site.get(url);
  if (!answer.ok) return answer;
  if (!isHtml(answer)) return { reason: 'not HTML' };
  if (!new URL(answer.url).pathname.startsWith(site.root.pathname))
    return { reason: 'redirect out of the site' };
  const html = answerText(answer);
  if (html === undefined) return { reason: 'not in the encoding that it states' };
  const isMissing = site.missing !== undefined && samePage(html, site.missing);
  return isMissing ? { reason: 'answer for missing pages' } : { url: answer.url, html };
}

/** Two addresses of one page: with and without `index.html` or the slash at the end. */
const keyOf = (url: string): string => url.replace(/(?:\/|\/index\.html?)$/i, '');

/** @example pathOf('https://a.test/docs/a%20b.html', new URL('https://a.test/docs/')) // 'a b.html' */
function pathOf(url: string, root: URL): string {
  const { pathname, search } = new URL(url);
  const path = pathname.slice(root.pathname.length) + search;
  try {
    return decodeURIComponent(path) || 'index.html';
  } catch {
    return path;
  }
}
