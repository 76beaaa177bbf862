import { markdownPage } from './markdownPage.ts';
import { markdownText } from './markdownText.ts';
import { titleText, type Page, type Pages } from './pages.ts';

/** Of a page's text so many characters are kept, as Markdown. */
const LONGEST_PAGE = 300_000;
/** Behind a title, the address stands within so many lines. */
const NEAR = 6;

const ADDRESS =
  /^\s{0,3}(?:\*\*)?(?:source|url|canonical|link)(?:_?url)?:?(?:\*\*)?:?\s{1,9}<?(https?:\/\/\S{1,2000}|\/\S{0,2000})$/i;
const FRONT_MATTER =
  /^\s{0,9}["']?(url|source_url|source|permalink|slug|html|canonical_url)["']?:\s{0,9}["']?([^"'\s]{1,2000})/i;
const TITLE = /^#\s{1,9}(.{1,1000})/;
const TITLE_WITH_ADDRESS = /^#\s{1,9}(.{1,300}?)\s\(((?:https?:\/\/|\/)[^\s()]{0,2000})\)\s{0,9}$/;
const FENCE = /^\s{0,3}(`{3,20}|~{3,20})/;

interface FrontMatter {
  address: string;
  title: string;
  readonly lines: string[];
}

/** Takes a file of many pages line by line. */
export interface MarkdownReader {
  readonly line: (line: string) => void;
  /** Ends the last page; says how many had an address. */
  readonly end: () => number;
}

/**
 * Cuts Markdown of many pages into pages, each where its address is found.
 *
 * @example
 * const reader = createMarkdownReader(pages);
 * for (const line of ['# Refunds', 'Source: https://docs.example/refunds', '', 'Cards take …']) reader.line(line);
 * reader.end(); // 1
 */
export function createMarkdownReader(pages: Pages): MarkdownReader {
  let found = 0;
  let page: Page | undefined;
  let lines: string[] = [];
  let length = 0;
  let fence = '';
  /** A title that waits for its address, and how many lines it has waited. */
  let waiting: { readonly title: string; readonly lines: string[] } | undefined;
  /** Front matter that is being read; nothing outside of it. */
  let front: FrontMatter | undefined;
  /** Whether the page's first title names it. */
  let untitled = false;

  function open(address: string, title: string): void {
    settle();
    close();
    found += 1;
    page = pages.at(address, title)?.page;
    if (page && title) page.title ||= titleText(title);
    untitled = !title;
  }

  function close(): void {
    if (page) pages.addText(page, lines.join('\n'));
    page = undefined;
    lines = [];
    length = 0;
  }

  function take(line: string): void {
    if (!page) return;
    const heading = fence ? undefined : /^#{1,6}\s{1,9}(.{1,1000})/.exec(line)?.[1];
    const text = fence || FENCE.test(line) ? line.replace(FENCE, '') : markdownText(line);
    if (heading !== undefined) {
      const name = titleText(markdownText(heading));
      if (untitled) page.title ||= name;
      else if (name) page.headings.push(name);
      untitled = false;
    }
    length += text.length + 1;
    if (length <= LONGEST_PAGE) lines.push(text);
  }

  function takeFrontMatter(line: string, block: FrontMatter): void {
    block.lines.push(line);
    const [, name = '', value = ''] = FRONT_MATTER.exec(line) ?? [];
    // A slug is a path below the root, whatever it looks like.
    if (value && (!block.address || name !== 'slug')) {
      block.address =
        name.toLowerCase() === 'slug' ? `./${value.replace(/^[./]+/, '')}` : markdownPage(value, '.html');
    }
    block.title ||= /^title:\s{0,9}["']?(.{1,300}?)["']?\s{0,9}$/.exec(line)?.[1] ?? '';
  }

  function line(text: string): void {
    if (front) {
      const isLine = /^(?:---|\*\*\*)\s*$/.test(text);
      // Between two pages there may be a line of its own before the front matter.
      if (isLine && front.lines.every((known) => !known.trim())) return;
      if (!isLine && /^\s*(?:$|[\w"'-]+:|- |#)/.test(text)) return takeFrontMatter(text, front);
      const { address, title, lines: others } = front;
      front = undefined;
      if (address) return open(address, title);
      others.forEach(take);
    }
    const mark = FENCE.exec(text)?.[1];
    if (mark && !waiting) {
      if (!fence) fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      return take(text);
    }
    if (fence) return take(text);
    if (/^---\s*$/.test(text)) {
      settle();
      front = { address: '', title: '', lines: [] };
      return;
    }
    const [, named, place] = TITLE_WITH_ADDRESS.exec(text) ?? [];
    if (named !== undefined && place !== undefined) return open(markdownPage(place), markdownText(named));
    const title = TITLE.exec(text)?.[1];
    if (title !== undefined) {
      settle();
      waiting = { title, lines: [text] };
      return;
    }
    // A page may have two addresses: of itself, and of its source.
    if (!waiting) return lines.length === 0 && ADDRESS.test(text) ? undefined : take(text);
    const address = ADDRESS.exec(text)?.[1];
    if (address !== undefined) {
      const { title: waited } = waiting;
      waiting = undefined;
      return open(markdownPage(address), markdownText(waited));
    }
    waiting.lines.push(text);
    if (waiting.lines.length > NEAR) settle();
  }

  /** No address came: it was a title within the page before. */
  function settle(): void {
    const late = waiting?.lines ?? [];
    waiting = undefined;
    late.forEach(take);
  }

  return {
    line,
    end() {
      settle();
      close();
      return found;
    },
  };
}
