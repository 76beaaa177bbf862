import { richContent, type RichContent } from '../../src/browser/richContent.ts';
import type { RichElement, RichNode } from '../../src/core/richText.ts';

/** All of an element's content in one go. */
export function readContent(root: Element, base = 'https://docs.example/help/refunds.html'): RichContent {
  const steps = richContent(root, base);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const elementsIn = (nodes: readonly RichNode[]): RichElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]));

export const textIn = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textIn(node.children))).join('');

/** Tags and texts on one line, as HTML would write them. */
export const short = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : `<${node.tag}>${short(node.children)}</${node.tag}>`))
    .join('');
