import { createElement, type ComponentChild } from 'preact';
import type { RichElement, RichNode } from '../core/richText.ts';

/** What stands behind a block of the text though it does not belong to it. */
export interface Insertion {
  readonly block: RichElement;
  readonly content: ComponentChild;
}

/** A list holds items only: what comes behind one of them stands at its end. */
const ITEMS: readonly string[] = ['li', 'dt', 'dd', 'figcaption'];

/** An article's text, element by element from the safe list; nothing is ever read as markup. */
export function RichText({
  nodes,
  follow,
  drawn,
  insertion,
}: {
  readonly nodes: readonly RichNode[];
  /** A press on a link, unless a modifier key asks for the browser's own way. */
  readonly follow: (href: string, event: MouseEvent) => void;
  /** Where each element of the text stands, for who needs the way back. */
  readonly drawn?: WeakMap<Element, RichElement>;
  readonly insertion?: Insertion | undefined;
}) {
  const render = (node: RichNode, key: number): ComponentChild[] => {
    if (typeof node === 'string') return [node];
    const { tag, children, href, src, alt, id, trigger } = node;
    if (tag === 'img') return [<img key={key} src={src ?? ''} alt={alt ?? ''} loading="lazy" />];
    const props = {
      key,
      ref: (element: Element | null) => {
        if (element) drawn?.set(element, node);
      },
      ...(id ? { 'data-id': id } : {}),
      ...(trigger ? { 'data-baton-trigger': trigger } : {}),
      ...(tag === 'a' && href
        ? {
            href,
            rel: 'noopener',
            onClick: (event: MouseEvent) => {
              if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) follow(href, event);
            },
          }
        : {}),
      // Wide tables and code scroll inside; the keyboard must be able to reach them.
      ...(tag === 'pre' ? { tabIndex: 0 } : {}),
    };
    const inserted = node === insertion?.block ? [insertion.content] : [];
    const isItem = ITEMS.includes(tag);
    const element = createElement(tag, props, children.flatMap(render), isItem ? inserted : []);
    const block =
      tag === 'table' ? (
        <div key={key} class="wide" tabIndex={0} role="group">
          {element}
        </div>
      ) : (
        element
      );
    return isItem ? [block] : [block, ...inserted];
  };
  return <>{nodes.flatMap(render)}</>;
}
