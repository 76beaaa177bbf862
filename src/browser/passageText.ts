/** The text of a rendered article, and the way back from it to the page. */
export interface PassageText {
  /** One line a block. White space within a block is spaces, each where it stood. */
  readonly text: string;
  /** Where a part of the text stands; UTF-16 offsets. */
  rangeOf(start: number, end: number): Range;
  /** The block that holds what stands there. */
  blockAt(offset: number): Element;
}

/** Not what the article says: around it, controls, code. */
const LEFT_OUT =
  'nav,header,footer,aside,form,pre,script,style,template,noscript,button,select,textarea,svg,math,iframe,object,dialog,[role="navigation"],[role="search"],[aria-hidden="true"]';

/** An element's own way of standing in the text, as the page shows it. */
const displayOf = (element: Element) => getComputedStyle(element).display;

/**
 * Reads an article as it is shown: without what is hidden or stands around it. A generator, so that a long article can be
 * read in slices.
 *
 * @returns the text of all that is below `root`
 */
export function* readPassageText(root: Element): Generator<undefined, PassageText> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const blocks: Element[] = [];
  const lines: string[] = [];
  let length = 0;
  let block = root;
  let broken = false;
  /** The nearest block, known for every element on the way down. */
  const blockOf = new Map<Element, Element>([[root, root]]);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(LEFT_OUT)) return NodeFilter.FILTER_REJECT;
    const display = displayOf(node);
    if (display === 'none') return NodeFilter.FILTER_REJECT;
    const parent = blockOf.get(node.parentElement ?? root) ?? root;
    blockOf.set(node, display.startsWith('inline') || display === 'contents' ? parent : node);
    return NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const own = blockOf.get(node.parentElement ?? root) ?? root;
      if (nodes.length > 0 && (own !== block || broken)) {
        lines.push('\n');
        length += 1;
      }
      block = own;
      broken = false;
      nodes.push(node);
      starts.push(length);
      blocks.push(own);
      lines.push(node.data.replace(/\s/g, ' '));
      length += node.length;
    } else if (node.nodeName === 'BR' || blockOf.get(node as Element) === node) broken = true;
    yield;
  }

  /** The text node that holds an offset: the last that begins at it or before. */
  const indexAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (offset: number): readonly [Node, number] => {
    const index = indexAt(offset);
    const node = nodes[index];
    return node ? [node, Math.min(offset - (starts[index] ?? 0), node.length)] : [root, 0];
  };
  return {
    text: lines.join(''),
    rangeOf(start, end) {
      const range = document.createRange();
      range.setStart(...place(start));
      // What ends here ends in the node of its last sign, not at the beginning of the next.
      const [node, at] = place(end - 1);
      range.setEnd(node, node === root ? at : at + 1);
      return range;
    },
    blockAt: (offset) => blocks[indexAt(offset)] ?? root,
  };
}
