/** An article's text as data: elements of a safe list with safe attributes only. Never markup. */
export type RichNode = string | RichElement;

export interface RichElement {
  readonly tag: RichTag;
  readonly children: readonly RichNode[];
  /** On `a` only: absolute, http(s) or mailto. */
  readonly href?: string;
  /** On `img` only: absolute, http(s). Missing where there is none that may be shown: `alt` stands for the image. */
  readonly src?: string;
  readonly alt?: string;
  /** Its original ids, for jumps, with a space between. */
  readonly id?: string;
  /** What the site marked it with, for the passages of an article. */
  readonly trigger?: string;
  /** The rest of what it keeps, as text. */
  readonly attributes?: Readonly<Partial<Record<RichAttribute, string>>>;
}

/** All are elements of HTML but `callout`: a note, tip or warning with a frame of its own. Headings stand under the title. */
export const RICH_TAGS = [
  'p',
  'h3',
  'h4',
  'h5',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'code',
  'strong',
  'em',
  'a',
  'img',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'caption',
  'br',
  'hr',
  'kbd',
  'sub',
  'sup',
  'figure',
  'figcaption',
  'details',
  'summary',
  'mark',
  'del',
  'ins',
  'abbr',
  'q',
  'callout',
] as const;

export type RichTag = (typeof RICH_TAGS)[number];

export const RICH_ATTRIBUTES = [
  'colspan',
  'rowspan',
  'scope',
  'start',
  'title',
  'width',
  'height',
  'open',
  'download',
  // The language of code, by the name that its page gives it.
  'data-language',
] as const;

export type RichAttribute = (typeof RICH_ATTRIBUTES)[number];

/** An article fetched for reading in the panel. */
export interface ReadableArticle {
  readonly url: string;
  readonly title: string;
  readonly section?: string | undefined;
  /** BCP 47, as the page states it. */
  readonly language?: string | undefined;
  /** What the site says of the whole article, for its passages. */
  readonly trigger?: string | undefined;
  readonly content: readonly RichNode[];
  /** True where it is too long for the panel: its end is on the page only. */
  readonly isCut?: boolean;
}
