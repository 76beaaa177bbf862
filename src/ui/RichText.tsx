import { createElement, type ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RichElement, RichNode } from '../core/richText.ts';
import { Picture } from './Picture.tsx';

/** What stands behind a block of the text though it does not belong to it. */
export interface Insertion {
  readonly block: RichElement;
  readonly content: ComponentChild;
}

/** A list holds items only: what comes behind one of them stands at its end. */
const ITEMS: readonly string[] = ['li', 'dt', 'dd', 'figcaption', 'summary'];

interface Props {
  readonly nodes: readonly RichNode[];
  /** A press on a link, unless a modifier key asks for the browser's own way. */
  readonly follow: (href: string, event: MouseEvent) => void;
  /** Where each element of the text stands, for who needs the way back. */
  readonly drawn?: WeakMap<Element, RichElement>;
  readonly insertion?: Insertion | undefined;
}

/** An article's text, element by element from the safe list; nothing is ever read as markup. */
export function RichText({ nodes, follow, drawn, insertion }: Props) {
  // A long text is drawn once: the panel is drawn anew with every change, and would hold typing up.
  const kept = useMemo(() => new Map<RichElement, ComponentChild[]>(), [nodes]);
  const block = insertion?.block;
  const around = useMemo(() => new Set(block && pathTo(block, nodes)), [nodes, block]);

  const render = (node: RichNode, key: number): ComponentChild[] => {
    if (typeof node === 'string') return [node];
    const known = around.has(node) ? undefined : kept.get(node);
    if (known) return known;
    const made = draw(node, key);
    if (!around.has(node)) kept.set(node, made);
    return made;
  };
  const draw = (node: RichElement, key: number): ComponentChild[] => {
    const { tag, children, href, id, trigger, attributes } = node;
    const props = {
      ref: (element: Element | null) => {
        if (element) drawn?.set(element, node);
      },
      ...attributes,
      ...(id ? { 'data-id': id } : {}),
      ...(trigger ? { 'data-baton-trigger': trigger } : {}),
    };
    if (tag === 'img') return [<Picture key={key} {...props} node={node} />];
    if (href) {
      const onClick = (event: MouseEvent) => {
        if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) follow(href, event);
      };
      Object.assign(props, { href, rel: 'noopener', onClick });
    }
    if (tag === 'callout') Object.assign(props, { class: tag, role: 'note' });
    const inserted = node === block ? [insertion?.content] : [];
    const isItem = ITEMS.includes(tag);
    const element = createElement(
      tag === 'callout' ? 'div' : tag,
      { key, ...props },
      children.flatMap(render),
      isItem ? inserted : [],
    );
    const shown =
      tag === 'table' ? (
        <div key={key} class="wide">
          {element}
        </div>
      ) : (
        element
      );
    return isItem ? [shown] : [shown, ...inserted];
  };
  return <>{nodes.flatMap(render)}</>;
}

/** The block and all that it stands in. */
function pathTo(block: RichElement, nodes: readonly RichNode[]): readonly RichElement[] {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (node === block) return [node];
    const path = pathTo(block, node.children);
    if (path.length > 0) return [node, ...path];
  }
  return [];
}
