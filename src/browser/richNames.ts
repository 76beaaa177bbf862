import { RICH_TAGS, type RichAttribute, type RichTag } from '../core/richText.ts';

/** Notes, tips and warnings, as MkDocs, Sphinx, Docusaurus, VitePress, Starlight, GitHub and Bootstrap write them. */
const CALLOUT =
  '.admonition,.theme-admonition,.custom-block,.starlight-aside,.markdown-alert,.callout,.alert,[role="note"]';
const CALLOUT_TITLE =
  '.admonition-title,[class*="admonitionHeading"],.custom-block-title,.starlight-aside__title,.markdown-alert-title,.callout-title';

/**
 * Not part of the text: navigation, controls, signs behind headings, the numbers of code's lines, what is hidden, and
 * everything that could run.
 */
const LEFT_OUT = [
  'script,style,template,noscript,nav,header,footer,form,button,input,select,textarea,iframe,object,embed,svg,canvas',
  `audio,video,dialog,search,annotation-xml,aside:not(${CALLOUT},.footnote,.footnote-list,[role="doc-footnote"])`,
  '[hidden]:not([hidden="until-found"]),[aria-hidden="true"],[role="navigation"],[role="search"]',
  '.headerlink,.sl-anchor-link,.linenos,.lineno,.line-numbers-wrapper,.rouge-gutter,.gutter,[class*="language-"]>.lang',
  '.only-dark,[src$="#only-dark"]',
].join();

/** Tables that number the lines of code: their cells are no table's. */
const CODE_TABLE = '.highlighttable,.rouge-table,.lntable';

const TAGS = new Map<string, RichTag>([
  ...RICH_TAGS.map((tag) => [tag, tag] as const),
  ['b', 'strong'],
  ['i', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['var', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['menu', 'ul'],
]);

/** What stands within a line and is not on the list. Everything else is a block. */
const INLINE = new Set(
  'span,font,small,big,u,acronym,time,data,label,bdi,bdo,wbr,nobr,picture,ruby,rb,rt,rp,output,slot'.split(
    ',',
  ),
);

/** What an element keeps beside its text. */
const ATTRIBUTES: Partial<Record<RichTag, readonly RichAttribute[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start'],
  abbr: ['title'],
  img: ['width', 'height'],
  details: ['open'],
  a: ['download'],
};
const FREE: readonly RichAttribute[] = ['title', 'download'];

export const isLeftOut = (element: Element) => element.matches(LEFT_OUT) || isHeadingSign(element);

export const isInlineElement = (element: Element) =>
  INLINE.has(element.localName) || element.namespaceURI?.endsWith('MathML') === true;

/** What the element becomes: a tag of the list, a callout's title, or nothing of its own. */
export function richTag(element: Element): RichTag | 'title' | undefined {
  const name = element.localName;
  const tag = TAGS.get(name);
  if ((!tag || tag === 'p') && element.matches(CALLOUT_TITLE)) return 'title';
  if (tag) return /^t[^t]|^caption/.test(tag) && element.closest(CODE_TABLE) ? undefined : tag;
  return element.matches(CALLOUT) ? 'callout' : undefined;
}

/** A link to the heading itself that says nothing: `#`, `¶`, or a space of no width. */
function isHeadingSign(element: Element): boolean {
  return (
    element.localName === 'a' &&
    element.getAttribute('href')?.startsWith('#') === true &&
    element.closest('h1,h2,h3,h4,h5,h6') !== null &&
    !/[\p{L}\p{N}]/u.test(element.textContent)
  );
}

/** What it keeps: numbers, the scope of a heading, and texts; all else stays behind. */
export function richAttributes(element: Element, tag: RichTag) {
  const kept = (ATTRIBUTES[tag] ?? []).flatMap((name) => {
    const value = element.getAttribute(name)?.trim();
    if (value === undefined) return [];
    if (name === 'open') return [[name, name]];
    return FREE.includes(name) || /^(\d{1,4}|(row|col)(group)?)$/.test(value) ? [[name, value]] : [];
  });
  const language = tag === 'pre' ? languageOf(element) : undefined;
  if (language) kept.push(['data-language', language]);
  return kept.length > 0 ? { attributes: Object.fromEntries(kept) as Record<RichAttribute, string> } : {};
}

/** Highlighters write the language of code as a class, on the code or around it. */
function languageOf(pre: Element): string | undefined {
  for (const one of [pre.querySelector('code'), pre, pre.parentElement, pre.parentElement?.parentElement]) {
    const name = /(?:^|\s)(?:language|lang|highlight(?:-source)?)-([\w+#]+)/.exec(
      one?.getAttribute('class') ?? '',
    )?.[1];
    if (name) return /^(text|txt|plain\w*|default|none|no)$/.test(name) ? undefined : name;
  }
  return undefined;
}
