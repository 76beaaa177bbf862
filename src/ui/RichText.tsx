import { createElement, type ComponentChild } from 'preact';
import type { RichNode } from '../core/richText.ts';

/** An article's text, element by element from the safe list; nothing is ever read as markup. */
export function RichText({
  nodes,
  follow,
}: {
  readonly nodes: readonly RichNode[];
  /** A press on a link, unless a modifier key asks for the browser's own way. */
  readonly follow: (href: string, event: MouseEvent) => void;
}) {
  const render = (node: RichNode, key: number): ComponentChild => {
    if (typeof node === 'string') return node;
    const { tag, children, href, src, alt, id } = node;
    if (tag === 'img') return <img key={key} src={src ?? ''} alt={alt ?? ''} loading="lazy" />;
    const props = {
      key,
      ...(id ? { 'data-id': id } : {}),
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
    const element = createElement(tag, props, children.map(render));
    return tag === 'table' ? (
      <div key={key} class="wide" tabIndex={0} role="group">
        {element}
      </div>
    ) : (
      element
    );
  };
  return <>{nodes.map(render)}</>;
}
