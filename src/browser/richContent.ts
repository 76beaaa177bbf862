import type { RichNode, RichTag } from '../core/richText.ts';
import { createRichBuilder, type RichBuilder } from './richBuilder.ts';
import { isInlineElement, isLeftOut, richAttributes, richTag } from './richNames.ts';
import { safeUrl } from './safeUrl.ts';
import { tabPanels } from './tabPanels.ts';

export interface RichContent {
  readonly nodes: readonly RichNode[];
  /** True where the end is missing: there is more than can be drawn without a pause. */
  readonly isCut: boolean;
}

/** Deeper elements of the list give their content to what is around them: nothing draws a page of 10,000 levels. */
const DEEPEST = 40;
/** How many elements and UTF-16 units are shown, some 40,000 words: they are drawn in one go, which more would draw out. */
const MOST = { elements: 6000, units: 250_000 };
/** How many nodes are read between two pauses: well under a millisecond. */
const PIECE = 100;

/** What addresses are read against. */
interface Around {
  readonly base: string;
  readonly here: string;
  readonly mayShow: (src: string) => boolean;
}

/** An element whose content is being read. */
interface Open {
  readonly nodes: ArrayLike<Node | string>;
  next: number;
  /** All of it is shown, whatever the page hides of it. */
  readonly isTabs?: boolean;
  readonly leave: () => void;
}

/**
 * An element's content as data from the safe list: whatever is not on it is replaced by its own content or left out. The
 * first `h1` is the title, which stands above already. A generator, so that a long article can be read in slices; it keeps
 * its own stack, so that no depth of nesting ends it.
 *
 * @param base the address that relative links start from
 * @param here the article's own address, for links within it
 * @param mayShow whether an image may be asked for, by its absolute address
 */
export function* richContent(
  root: Element,
  base: string,
  here = base,
  mayShow: (src: string) => boolean = () => true,
): Generator<undefined, RichContent> {
  const text = createRichBuilder();
  const levels = createLevels();
  const title = root.querySelector('h1');
  const open: Open[] = [{ nodes: root.childNodes, next: 0, leave: () => undefined }];
  let units = 0;
  let isCut = false;
  for (let count = 1; ; count += 1) {
    const around = open.at(-1);
    if (!around) break;
    if (count % PIECE === 0) yield;
    const node = around.nodes[around.next];
    isCut ||= text.size() > MOST.elements || units > MOST.units;
    if (node === undefined || isCut) {
      around.leave();
      open.pop();
      continue;
    }
    around.next += 1;
    if (typeof node === 'string') addTitle(text, node);
    else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      const data = node.nodeValue ?? '';
      units += data.length;
      text.text(data);
    } else if (isElement(node) && node !== title && (around.isTabs || !isLeftOut(node))) {
      const panels = tabPanels(node);
      const leave = enter(text, node, levels, { base, here, mayShow });
      open.push({ nodes: panels ?? contentOf(node), next: 0, isTabs: panels !== undefined, leave });
    }
  }
  return { nodes: text.nodes(), isCut };
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Formulas are read as they were written, where that is kept. What holds nothing may still have been given something. */
function contentOf(element: Element): ArrayLike<Node> {
  if (/^(img|br|hr)$/.test(element.localName)) return [];
  const written = element.localName === 'math' && element.querySelector('annotation');
  return written ? [written] : element.childNodes;
}

function addTitle(text: RichBuilder, title: string) {
  text.begin({ tag: 'p' });
  text.begin({ tag: 'strong' });
  text.text(title);
  text.end();
  text.end();
}

function enter(
  text: RichBuilder,
  element: Element,
  levelOf: ReturnType<typeof createLevels>,
  { base, here, mayShow }: Around,
): () => void {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  const tag = level ? levelOf(Number(level)) : richTag(element);
  const trigger = element.getAttribute('data-baton-trigger');
  const { id } = element;
  const href = tag === 'a' ? linkOf(element, base, here) : undefined;
  if (!tag || (tag === 'a' && !href) || text.depth() > DEEPEST)
    return text.open(isInlineElement(element) || tag === 'a', id, trigger);
  const isTitle = tag === 'title';
  text.begin({
    tag: isTitle ? 'p' : tag,
    ...(isTitle ? {} : richAttributes(element, tag)),
    ...(href ? { href } : {}),
    ...(tag === 'img' ? imageOf(element, base, mayShow) : {}),
    ...(id ? { id } : {}),
    ...(trigger ? { trigger } : {}),
  });
  if (isTitle) text.begin({ tag: 'strong' });
  return () => {
    if (isTitle) text.end();
    text.end();
  };
}

/** The levels of headings without gaps, from the one below the title on: who hears them must not miss one. */
function createLevels() {
  const above: number[] = [];
  return (level: number): RichTag => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return (['h3', 'h4'] as const)[above.length - 1] ?? 'h5';
  };
}

function linkOf(element: Element, base: string, here: string): string | undefined {
  const href = element.getAttribute('href');
  return safeUrl(href, href?.startsWith('#') ? here : base, ['http:', 'https:', 'mailto:']);
}

function imageOf(element: Element, base: string, mayShow: Around['mayShow']) {
  const alt = element.getAttribute('alt') ?? '';
  // Pages that load their images late keep the address aside.
  for (const name of ['src', 'data-src']) {
    const src = safeUrl(element.getAttribute(name), base, ['http:', 'https:']);
    if (src && mayShow(src)) return { src, alt };
  }
  return { alt };
}
