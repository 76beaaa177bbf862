import type { RichElement, RichNode, RichTag } from '../core/richText.ts';

type Draft = { -readonly [Key in keyof RichElement]: Key extends 'children' ? RichNode[] : RichElement[Key] };

/** An element of the list that is being filled. */
interface Frame {
  readonly element: Draft;
  /** How many blocks that are not on the list are open in it: loose text in one becomes a paragraph. */
  blocks: number;
  /** Such loose text, so far. */
  line: RichNode[];
  trigger?: string | undefined;
  /** A line has ended where no block can stand. */
  isBroken: boolean;
  holdsBlock: boolean;
}

const INLINE = new Set<RichTag>(
  'a,code,strong,em,img,br,kbd,sub,sup,mark,del,ins,abbr,q'.split(',') as RichTag[],
);
/** These hold text and no blocks. */
const LINES = new Set<RichTag>([...INLINE, 'p', 'h3', 'h4', 'h5', 'pre', 'summary']);
/** White space between their parts is none of the text. */
const LISTS = new Set<RichTag>('ul,ol,dl,table,thead,tbody,tfoot,tr,figure,details'.split(',') as RichTag[]);
/** These stay though nothing is in them; an image only where it can be seen or has words. */
const EMPTY = new Set<RichTag>(['img', 'br', 'hr', 'td', 'th']);
const isNothing = ({ tag, src, alt }: RichElement) => !EMPTY.has(tag) || (tag === 'img' && !src && !alt);

const isBlank = (node: RichNode) => typeof node === 'string' && !/\S/.test(node);

export type RichBuilder = ReturnType<typeof createRichBuilder>;

/** Puts an article's text together, from what a walk through its page meets. */
export function createRichBuilder() {
  const frameOf = (tag: RichTag, blocks = 0): Frame => ({
    element: { tag, children: [] },
    blocks,
    line: [],
    isBroken: false,
    holdsBlock: false,
  });
  const root = frameOf('callout', 1);
  const frames = [root];
  const top = () => frames.at(-1) ?? root;
  /** Ids that nothing has taken yet: they lead to what comes next. */
  let ids: string[] = [];

  const takeIds = (element: Draft) => {
    if (element.id) ids.push(element.id);
    if (ids.length > 0) element.id = ids.join(' ');
    ids = [];
  };
  const endLine = (frame: Frame) => {
    if (!frame.line.every(isBlank)) {
      const paragraph: Draft = { tag: 'p', children: frame.line };
      if (frame.trigger) paragraph.trigger = frame.trigger;
      takeIds(paragraph);
      frame.element.children.push(paragraph);
      frame.holdsBlock = true;
    }
    frame.line = [];
    frame.trigger = undefined;
  };
  const lineEnd = (): RichNode =>
    frames.some(({ element }) => element.tag === 'pre') ? '\n' : { tag: 'br', children: [] };
  const put = (node: RichNode, isInline: boolean) => {
    const frame = top();
    const { tag, children } = frame.element;
    if (isInline && frame.blocks > 0 && !LINES.has(tag)) {
      frame.line.push(node);
      return;
    }
    const isSpace = isBlank(node);
    if (isSpace && LISTS.has(tag)) return;
    endLine(frame);
    if (frame.isBroken && !isSpace) {
      frame.isBroken = false;
      if (isInline && !frame.holdsBlock && children.length > 0) children.push(lineEnd());
    }
    if (typeof node === 'string' && !isSpace && ids.length > 0 && frame !== root) takeIds(frame.element);
    children.push(node);
    if (!isInline) frame.holdsBlock = true;
  };
  const breakLine = (frame: Frame) => {
    if (LINES.has(frame.element.tag)) frame.isBroken = true;
    else endLine(frame);
  };

  let begun = 0;
  return {
    depth: () => frames.length,
    /** How many elements there are to draw, so far. */
    size: () => begun,
    text(text: string) {
      if (text) put(text, true);
    },
    /** An element of the list begins; without children where `end` follows at once. */
    begin(element: Omit<RichElement, 'children'>) {
      if (!INLINE.has(element.tag)) breakLine(top());
      const frame = frameOf(element.tag);
      begun += 1;
      Object.assign(frame.element, element);
      takeIds(frame.element);
      frames.push(frame);
    },
    end() {
      const frame = top();
      const { element } = frame;
      endLine(frame);
      frames.pop();
      const isInline = INLINE.has(element.tag) && !frame.holdsBlock;
      if (isNothing(element) && element.children.every((child) => !(isInline && child) && isBlank(child))) {
        if (element.id) ids.unshift(element.id);
        return;
      }
      if (!isInline) breakLine(top());
      put(element, isInline);
    },
    /**
     * An element that is not on the list begins: its content goes on here. Its id stays with what it begins with, or links
     * to it would lead nowhere; what the site marked it with stays with its last block: there it has been read.
     *
     * @returns what ends it
     */
    open(isInline: boolean, id: string, trigger: string | null): () => void {
      const frame = top();
      const { children } = frame.element;
      const from = children.length;
      if (!isInline) {
        breakLine(frame);
        frame.blocks += 1;
      }
      if (id) ids.push(id);
      return () => {
        if (isInline && frame.blocks > 0) frame.trigger = trigger ?? frame.trigger;
        if (!isInline) {
          breakLine(frame);
          frame.blocks -= 1;
        }
        if (!trigger) return;
        const last = children.slice(from).findLast((child) => typeof child !== 'string');
        const marked = last ?? (frame.blocks === 0 ? frame.element : undefined);
        if (marked) (marked as Draft).trigger ??= trigger;
      };
    },
    /** All that was put together. */
    nodes(): readonly RichNode[] {
      endLine(root);
      return root.element.children;
    },
  };
}
