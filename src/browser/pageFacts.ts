import type { ArticleRef } from '../core/events.ts';
import { cleanUrl } from '../core/cleanUrl.ts';
import { shorten } from '../core/text.ts';

/** What a document says about itself. */
export interface PageFacts extends ArticleRef {
  /** The element that holds the article's text. */
  readonly main: HTMLElement;
  /** False for home pages, lists of links and short pages: reading those is not reading an article. */
  readonly isArticle: boolean;
  /** The row of the policy that it says it is about. */
  readonly issueType?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** BCP 47, as the page states it. */
  readonly language?: string | undefined;
}

/** Where the text is, the likeliest place first. */
const MAIN = ['main article', 'article', 'main', '[role="main"]', '.body', 'body'];
/** Around the text, even within its element. */
const AROUND = 'nav, aside, footer, form, script, style, [role="navigation"]';
/** An article has at least this many characters, */
const MIN_TEXT = 300;
/** and less than this share of them is link text. */
const MAX_LINK_SHARE = 0.5;

/** @param href the document's address: for a fetched document not the location of this page */
export function pageFacts(page: Document, href: string): PageFacts {
  const main = MAIN.map((place) => page.querySelector<HTMLElement>(place)).find(Boolean) as HTMLElement;
  const heading = headingText(main.querySelector('h1') ?? page.querySelector('h1'));
  const title = heading || textOf(page.querySelector('title')?.textContent.split(/\s[|–—·-]\s/)[0]);
  const around = Array.from(main.querySelectorAll(AROUND)).filter(
    (one) => !one.parentElement?.closest(AROUND),
  );
  const lengthOf = (element: Element) => textOf(element.textContent).length;
  const length = around.reduce((rest, one) => rest - lengthOf(one), lengthOf(main));
  const links = Array.from(main.querySelectorAll('a')).filter((link) => !link.closest(AROUND));
  const linkShare = links.reduce((sum, link) => sum + lengthOf(link), 0) / Math.max(1, length);
  const url = canonicalUrl(page, href);
  return {
    url,
    title: shorten(title || url, 300),
    section: sectionOf(page, title),
    main,
    ...statedFacts(page, main),
    isArticle: length >= MIN_TEXT && linkShare < MAX_LINK_SHARE && new URL(url).pathname !== '/',
  };
}

/** What a page says for the policy: in `meta` elements, and the issue type on the first element that has it. */
function statedFacts(page: Document, main: Element) {
  const type = page.querySelector<HTMLMetaElement>('[name="baton:issue-type"],[data-baton-issue-type]');
  const tags = page.querySelectorAll<HTMLMetaElement>(
    '[name="baton:tags"],[name=keywords],[property="article:tag"]',
  );
  const words = Array.from(tags, ({ content }) => content).join();
  return {
    issueType: type?.dataset['batonIssueType'] ?? type?.content,
    tags: words
      ? words
          .toLowerCase()
          .split(',')
          .map(textOf)
          .filter((tag) => tag && tag.length <= 60)
          .slice(0, 20)
      : undefined,
    language: main.closest<HTMLElement>('[lang]')?.lang,
  };
}

/** The canonical address where it is on the same site, so that one article has one name. */
function canonicalUrl(page: Document, href: string): string {
  const stated = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute('href');
  const own = new URL(href);
  const url = stated && URL.canParse(stated, href) ? new URL(stated, href) : own;
  return cleanUrl((url.origin === own.origin ? url : own).href);
}

function sectionOf(page: Document, title: string): string | undefined {
  const crumbs = page.querySelectorAll('[aria-label*="breadcrumb" i] a, [class*="breadcrumb" i] a');
  const names = Array.from(crumbs, (crumb) => textOf(crumb.textContent));
  const section =
    page.querySelector<HTMLMetaElement>('[property="article:section"]')?.content ||
    names.findLast((name) => name && name !== title);
  return section && shorten(section, 120);
}

/** A heading's own words, without the sign that docs generators put behind it as a link to itself. */
function headingText(heading: Element | null): string {
  if (!heading) return '';
  const copy = heading.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a[href^="#"], .headerlink')) {
    if (/^[^\p{L}\p{N}]*$/u.test(link.textContent) || link.matches('.headerlink')) link.remove();
  }
  return textOf(copy.textContent);
}

/** Text on one line. */
function textOf(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b]+/g, ' ').trim();
}
