import { RICH_TAGS, type RichElement, type RichNode, type RichTag } from '../core/richText.ts';

/** Not part of the text: navigation, controls, and everything that could run. The title stands above already. */
const LEFT_OUT =
  'script,style,template,noscript,nav,header,footer,aside,form,button,input,select,textarea,iframe,object,embed,svg,math,canvas,audio,video,dialog,h1,[hidden],[aria-hidden="true"],.headerlink';

const RENAMED: Readonly<Record<string, RichTag>> = {
  b: 'strong',
  i: 'em',
  h5: 'h4',
  h6: 'h4',
  samp: 'code',
  tt: 'code',
};

/**
 * An element's content as data from the safe list: whatever is not on it is replaced by its own content or left out.
 *
 * @param base the address that relative links start from
 */
export function richContent(root: Element, base: string): RichNode[] {
  return asBlock(Array.from(root.childNodes).flatMap((node) => convert(node, base)));
}

function convert(node: Node, base: string): RichNode[] {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ? [node.textContent] : [];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  if (element.matches(LEFT_OUT)) return [];
  const children = Array.from(element.childNodes).flatMap((child) => convert(child, base));
  const name = element.localName;
  const tag = RENAMED[name] ?? RICH_TAGS.find((one) => one === name);
  if (!tag) return marked(withAnchor(INLINE.has(name) ? children : asBlock(children), element.id), element);
  if (tag === 'img') return image(element, base);
  if (tag === 'a') return link(element, children, base);
  return [withId({ tag, children }, element)];
}

/** What stands within a line and is not on the list. Everything else is a block. */
const INLINE = new Set(
  'span,font,small,big,u,s,del,ins,mark,abbr,acronym,cite,q,dfn,var,time,data,label,bdi,bdo,wbr,tt,nobr'.split(
    ',',
  ),
);
const INLINE_TAGS: readonly RichTag[] = ['a', 'code', 'strong', 'em', 'img', 'br', 'kbd', 'sub', 'sup'];

const isInline = (node: RichNode) => typeof node === 'string' || INLINE_TAGS.includes(node.tag);

/** A block that is not on the list: what it holds of loose text becomes a paragraph, or it would run into the next. */
function asBlock(children: RichNode[]): RichNode[] {
  const blocks: RichNode[] = [];
  let line: RichNode[] = [];
  const endLine = () => {
    if (line.some((node) => typeof node !== 'string' || node.trim() !== ''))
      blocks.push({ tag: 'p', children: line });
    line = [];
  };
  for (const child of children) {
    if (isInline(child)) line.push(child);
    else {
      endLine();
      blocks.push(child);
    }
  }
  endLine();
  return blocks;
}

/** A section that is not on the list leaves its id to what it begins with, or links to it would lead nowhere. */
function withAnchor(children: RichNode[], id: string): RichNode[] {
  const at = children.findIndex((child) => typeof child !== 'string');
  const first = children[at];
  if (!id || first === undefined || typeof first === 'string' || first.id) return children;
  return children.with(at, { ...first, id });
}

/** What it was marked with stays with its last block: there it has been read. */
function marked(children: RichNode[], element: Element): RichNode[] {
  const trigger = triggerOf(element);
  const at = children.findLastIndex((child) => typeof child !== 'string');
  const last = children[at];
  if (!trigger || last === undefined || typeof last === 'string') return children;
  return children.with(at, { trigger, ...last });
}

const triggerOf = (element: Element) => element.getAttribute('data-baton-trigger');

function withId(rich: RichElement, element: Element): RichElement {
  const trigger = triggerOf(element);
  return { ...rich, ...(element.id ? { id: element.id } : {}), ...(trigger ? { trigger } : {}) };
}

function link(element: Element, children: RichNode[], base: string): RichNode[] {
  const href = safeUrl(element.getAttribute('href'), base, ['http:', 'https:', 'mailto:']);
  return href ? [withId({ tag: 'a', children, href }, element)] : children;
}

function image(element: Element, base: string): RichNode[] {
  const src = safeUrl(element.getAttribute('src'), base, ['http:', 'https:']);
  return src ? [{ tag: 'img', children: [], src, alt: element.getAttribute('alt') ?? '' }] : [];
}

/** The absolute address, or undefined where it is none or its scheme could run something. */
export function safeUrl(text: string | null, base: string, schemes: readonly string[]): string | undefined {
  if (text === null || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return schemes.includes(url.protocol) ? url.href : undefined;
}
