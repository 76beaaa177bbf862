import type { RichNode } from './richText.ts';

/** A part of an article, from one heading to the next. */
export interface Section {
  /** Where it can be jumped to; the beginning of the article has none. */
  readonly anchor?: string | undefined;
  readonly heading: string;
  readonly text: string;
}

const HEADING = /^h\d$/;

/**
 * Cuts an article at its headings. One that cannot be jumped to belongs to the section before it. The title is that of all
 * sections, and the heading of none.
 *
 * @example sectionsOf(content) // [{ heading: '', text: '…' }, { anchor: 'cards', heading: 'Cards', text: '…' }]
 */
export function sectionsOf(content: readonly RichNode[]): readonly Section[] {
  const sections: Section[] = [];
  let current: Section = { heading: '', text: '' };
  for (const node of content) {
    const text = textOf(node);
    const anchor = typeof node !== 'string' && HEADING.test(node.tag) ? node.id?.split(' ')[0] : undefined;
    if (anchor) {
      sections.push(current);
      current = { anchor, heading: text, text: '' };
    } else current = { ...current, text: `${current.text} ${text}` };
  }
  return [...sections, current];
}

function textOf(node: RichNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join(' ');
}
