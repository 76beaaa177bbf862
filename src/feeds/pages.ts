import type { Article, Heading } from '../core/article.ts';
import { titleFromUrl } from '../core/titleFromUrl.ts';
import type { Feed } from './feed.ts';
import { plainText } from './plainText.ts';
import { siteUrl, type SiteUrl } from './siteUrl.ts';

/** Of a page's text so many characters are kept: a hundred pages of a book. */
const LONGEST_BODY = 300_000;
/** And so many tags. */
const MOST_TAGS = 50;
/** Titles are lines, not texts. */
const LONGEST_TITLE = 300;
/** So many characters of text are put together between two pauses. */
const STEP = 50_000;

/** The beginning of a tag without its end. */
const OPEN = /<[a-z/!?][^<>]*$/i;

/** A page as it is put together from a feed's entries. */
export interface Page extends Omit<SiteUrl, 'anchor'> {
  title: string;
  readonly headings: (string | Heading)[];
  /** What entries of the page as a whole say, and what those of its sections say, as plain text. */
  readonly own: Set<string>;
  readonly parts: string[];
  readonly words: Set<string>;
  readonly tags: Set<string>;
  /** Length of all texts. */
  length: number;
  summary?: string;
  section?: string;
  lang?: string;
}

/** One entry of a feed: a page, or, with an anchor in its address, a section of one. */
export interface PageEntry {
  readonly address: string;
  /** Of the page or section, as HTML or as text. */
  readonly title: string;
  readonly text?: string;
  /** Of the page, where the entry is of a section. */
  readonly pageTitle?: string;
}

export interface Pages {
  /** The page of an address, and the anchor in it. Where the address is none of this site, nothing: it is left out. */
  readonly at: (
    address: string,
    name: string,
  ) => { readonly page: Page; readonly anchor: string } | undefined;
  /** Adds text to a page, HTML or not. */
  readonly addText: (page: Page, text: string, isPart?: boolean) => void;
  readonly addTags: (page: Page, tags: readonly string[]) => void;
  /** Adds one entry to its page. */
  readonly add: (entry: PageEntry) => Page | undefined;
  /** Tells that something was left out. */
  readonly skip: (reason: string, place: string) => void;
  readonly done: () => Generator<undefined, Feed>;
}

/** Text of a title or a heading, from HTML or text of any length. */
export const titleText = (text: string): string =>
  plainText(text.slice(0, LONGEST_TITLE * 4)).slice(0, LONGEST_TITLE);

/**
 * Puts pages together from the entries of a feed, which has several for each: duplicates are joined, addresses that are
 * not of this site are left out with a reason, and no two pages have one id.
 *
 * @example
 * const pages = createPages('https://docs.example/');
 * pages.add({ address: 'billing/#e402', title: 'Error 402', text: '<p>Declined.</p>' });
 * const feed = yield* pages.done();
 */
export function createPages(root: string): Pages {
  const pages = new Map<string, Page>();
  const ids = new Set<string>();
  const skipped = new Map<string, string[]>();
  const anchors = new Map<Page, Set<string>>();

  const skip: Pages['skip'] = (reason, place) => {
    const places = skipped.get(reason);
    if (places) places.push(place);
    else skipped.set(reason, [place]);
  };

  const at: Pages['at'] = (address, name) => {
    const found = siteUrl(address, root);
    if ('reason' in found) {
      skip(found.reason, titleText(name) || address.slice(0, LONGEST_TITLE));
      return undefined;
    }
    const key = found.url.replace(/\/index\.html?$/i, '/');
    const page = pages.get(key) ?? create(found);
    pages.set(key, page);
    return { page, anchor: found.anchor };
  };

  function create({ url, id }: SiteUrl): Page {
    // "guide.html" beside "guide/": the second of them has its whole address for an id.
    const own = ids.has(id) ? url : id;
    ids.add(own);
    return {
      url,
      id: own,
      title: '',
      headings: [],
      own: new Set(),
      parts: [],
      words: new Set(),
      tags: new Set(),
      length: 0,
    };
  }

  const addText: Pages['addText'] = (page, text, isPart = false) => {
    const room = LONGEST_BODY - page.length;
    if (text.length > room) skip('text of a page beyond 300,000 characters', page.id);
    if (!text || room <= 0) return;
    const plain = plainText(text.slice(0, room));
    page.length += plain.length + 1;
    if (isPart) page.parts.push(plain);
    // A page that is in the feed twice says the same twice.
    else page.own.add(plain);
  };

  const addTags: Pages['addTags'] = (page, tags) => {
    for (const tag of tags.slice(0, MOST_TAGS).map(titleText)) if (tag) page.tags.add(tag);
  };

  const add: Pages['add'] = ({ address, title, text = '', pageTitle = '' }) => {
    const found = at(address, title);
    if (!found) return undefined;
    const { page, anchor } = found;
    const name = titleText(title);
    page.title ||= titleText(pageTitle);
    addText(page, text, anchor !== '');
    if (!anchor) {
      page.title ||= name;
      return page;
    }
    const known = anchors.get(page) ?? new Set();
    anchors.set(page, known);
    if (name && !known.has(anchor)) {
      page.headings.push({ text: name, anchor });
      known.add(anchor);
    }
    return page;
  };

  function* done(): Generator<undefined, Feed> {
    const articles: Article[] = [];
    let hasText = false;
    let length = 0;
    for (const page of pages.values()) {
      const article = toArticle(page);
      hasText ||= article.body !== '';
      articles.push(article);
      length += article.body.length + page.words.size * 8 + 100;
      if (length > STEP) {
        length = 0;
        yield undefined;
      }
    }
    return { articles, skipped, hasText };
  }

  return { at, addText, addTags, add, skip, done };
}

function toArticle({
  url,
  id,
  title,
  headings,
  own,
  parts,
  words,
  tags,
  summary,
  section,
  lang,
}: Page): Article {
  const first = headings[0];
  const name = title || (typeof first === 'string' ? first : first?.text) || titleFromUrl(url);
  return {
    id,
    url,
    title: name,
    headings: headings.filter((heading) => (typeof heading === 'string' ? heading : heading.text) !== name),
    body: bodyOf([...own], parts),
    ...(words.size > 0 && { words: [...words] }),
    ...(summary && { summary }),
    ...(section && { section }),
    ...(tags.size > 0 && { tags: [...tags] }),
    ...(lang && { lang }),
  };
}

/** Some generators give the whole text with the page, others only what stands before the first heading. */
function bodyOf(own: readonly string[], parts: readonly string[]): string {
  const last = parts.at(-1)?.slice(0, 60);
  const texts = last && own.some((text) => text.includes(last)) ? own : [...own, ...parts];
  // A "<" that stands open at the end of one must not take the next for its attributes.
  return texts
    .filter(Boolean)
    .map((text, i, { length }) =>
      i < length - 1 && OPEN.test(text.slice(-LONGEST_TITLE)) ? `${text}>` : text,
    )
    .join(' ');
}
