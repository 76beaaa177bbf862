/** An article's text as data: elements of a safe list with safe attributes only. Never markup. */
export type RichNode = string | RichElement;

export interface RichElement {
  readonly tag: RichTag;
  readonly children: readonly RichNode[];
  /** On `a` only: absolute, http(s) or mailto. */
  readonly href?: string;
  /** On `img` only: absolute, http(s). */
  readonly src?: string;
  readonly alt?: string;
  /** The original id, for jumps. */
  readonly id?: string;
  /** What the site marked it with, for the passages of an article. */
  readonly trigger?: string;
}

export const RICH_TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
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
] as const;

export type RichTag = (typeof RICH_TAGS)[number];

/** An article fetched for reading in the panel. */
export interface ReadableArticle {
  readonly url: string;
  readonly title: string;
  readonly section?: string | undefined;
  /** What the site says of the whole article, for its passages. */
  readonly trigger?: string | undefined;
  readonly content: readonly RichNode[];
}
