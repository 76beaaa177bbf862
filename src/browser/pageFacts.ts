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
const MAIN = ['main article', 'article', 'main', '[role=main]', '.body', '#apicontent', 'body'];
/** Around the text, even within its element. */
const AROUND = 'nav,aside,footer,form,script,style,[role=navigation]';
/** An article has at least this many characters, */
const MIN_TEXT = 300;
/** and less than this share of them is link text. */
const MAX_LINK_SHARE = 0.5;

/** What leads to this page: where it says it by name, then the link to the page above (DocBook, Sphinx), then breadcrumbs. */
const CRUMBS =
  '.has-active>.item,[accesskey=u i],:is([aria-label*=breadcrumb i],[class*=breadcrumb i]) :is(a,li)';
/** This page in the site's navigation, not what points into the page: before the list that it is in stands its group. */
const CURRENT =
  '[aria-current=page],:is(p,a,label)+ul>.current,:is(nav,.navbar) [class$=active]:not([href*="#"])';
/** Home pages, and pages of results. */
const NO_ARTICLE = /^\w+:\/\/[^/]+\/(index\.|[?#]|$|search\b)|[?&](q|search)/;

/**
 * @param href the document's address: for a fetched document not the location of this page
 * @param isSkimmed its text is not measured, which takes long on a long page: it is no article then
 */
export function pageFacts(page: Document, href: string, isSkimmed?: boolean): PageFacts {
  const main = MAIN.map((place) => page.querySelector<HTMLElement>(place)).find(Boolean) as HTMLElement;
  // Node's documentation has its own name as the first heading of every page.
  const heading = headingText(main.querySelector('h1,#apicontent h2') ?? page.querySelector('h1'));
  const title = heading || textOf(page.querySelector('title')?.textContent.split(/\s[|–—·-]\s/)[0]);
  /** How long the text is of all that are not within something around the text. */
  const lengthOf = (place: string) => {
    let sum = 0;
    for (const one of main.querySelectorAll(place))
      if (!one.parentElement?.closest(AROUND)) sum += textOf(one.textContent).length;
    return sum;
  };
  const length = isSkimmed ? 0 : textOf(main.textContent).length - lengthOf(AROUND);
  const url = canonicalUrl(page, href);
  return {
    url,
    title: shorten(title || url, 300),
    section: sectionOf(page, title),
    main,
    ...statedFacts(page, main),
    isArticle: length >= MIN_TEXT && lengthOf('a') < MAX_LINK_SHARE * length && !NO_ARTICLE.test(href),
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
  const stated = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.getAttribute('href');
  const own = new URL(href);
  const url = stated && URL.canParse(stated, href) ? new URL(stated, href) : own;
  return cleanUrl((url.origin === own.origin ? url : own).href);
}

function sectionOf(page: Document, title: string): string | undefined {
  const all = (place: string) => [...page.querySelectorAll<HTMLElement>(place)];
  const named = [
    ...all(CURRENT).map((link) => link.closest('ul')?.previousElementSibling as HTMLElement | null),
    ...all(CRUMBS),
  ];
  const section =
    page.querySelector<HTMLMetaElement>('[property="article:section"]')?.content ||
    named.map((one) => textOf(one?.title || one?.textContent)).findLast((name) => name && name !== title);
  return section && shorten(section, 120);
}

/** A heading's own words, without the sign that docs generators put behind it as a link to itself. */
function headingText(heading: Element | null): string {
  const copy = heading?.cloneNode(true) as Element | undefined;
  for (const link of copy?.querySelectorAll('a[href^="#"]') ?? [])
    if (!/[\p{L}\p{N}]/u.test(link.textContent)) link.remove();
  return textOf(copy?.textContent);
}

/** Text on one line. */
function textOf(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b]+/g, ' ').trim();
}
