import fc from 'fast-check';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { RICH_ATTRIBUTES, RICH_TAGS, type RichNode } from '../../src/core/richText.ts';
import { RichText } from '../../src/ui/RichText.tsx';
import { show } from './show.tsx';

const ignore = () => undefined;
const shown = (...nodes: RichNode[]) => show(() => <RichText nodes={nodes} follow={ignore} />).container;

describe('an article’s text', () => {
  it('is never read as markup', () => {
    const text = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const container = shown({ tag: 'p', children: [text] });
    expect(container.textContent).toBe(text);
    expect(container.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('makes no element and no attribute but those of the safe list, whatever it holds', () => {
    const tags = new Set<string>([...RICH_TAGS, 'div', 'span']);
    const attributes: string[] = [
      ...RICH_ATTRIBUTES,
      ...['href', 'rel', 'src', 'alt', 'loading', 'hidden', 'data-id', 'class', 'role'],
    ];
    const nodes = fc.letrec<{ node: RichNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.record(
          {
            tag: fc.constantFrom(...RICH_TAGS),
            children: fc.array(tie('node'), { maxLength: 3 }),
            href: fc.constant('https://docs.example/'),
            src: fc.constant('https://docs.example/a.png'),
            alt: fc.string(),
            id: fc.string(),
            attributes: fc.dictionary(fc.constantFrom(...RICH_ATTRIBUTES), fc.string()),
          },
          { requiredKeys: ['tag', 'children'] },
        ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(nodes, { maxLength: 4 }), (content) => {
        const { container, unmount } = show(() => <RichText nodes={content} follow={ignore} />);
        const elements = Array.from(container.querySelectorAll('*'));
        const strange = [
          ...elements.map((element) => element.localName).filter((name) => !tags.has(name)),
          ...elements
            .flatMap((element) => element.getAttributeNames())
            .filter((name) => !attributes.includes(name)),
        ];
        unmount();
        expect(strange).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives no element an id of its own, so that none can stand in for one of the panel', () => {
    const container = shown({ tag: 'h3', id: 'baton-title', children: ['Cards'] });
    expect(container.querySelectorAll('[id]')).toHaveLength(0);
  });

  it('says what an image shows', () => {
    shown({ tag: 'img', children: [], src: 'https://docs.example/a.png', alt: 'The refund page' });
    expect(screen.getByRole('img', { name: 'The refund page' }).getAttribute('src')).toBe(
      'https://docs.example/a.png',
    );
  });

  it('says it in words where the image does not come', () => {
    const container = shown({
      tag: 'img',
      children: [],
      src: 'https://docs.example/a.png',
      alt: 'The refund page',
    });
    expect(screen.queryByText('The refund page')?.hidden).toBe(true);
    fireEvent.error(screen.getByRole('img'));
    expect(screen.queryByText('The refund page')?.hidden).toBe(false);
    expect(container.querySelector('img')?.hidden).toBe(true);
  });

  it('frames a note', () => {
    shown({ tag: 'callout', children: [{ tag: 'p', children: ['Mind the limit.'] }] });
    expect(screen.getByRole('note').textContent).toBe('Mind the limit.');
  });

  it('hands a pressed link on with its address', async () => {
    const follow = vi.fn((_: string, event: MouseEvent) => {
      event.preventDefault();
    });
    const href = 'https://docs.example/cards.html';
    const { user } = show(() => (
      <RichText nodes={[{ tag: 'a', href, children: ['Cards'] }]} follow={follow} />
    ));
    await user.click(screen.getByRole('link', { name: 'Cards' }));
    expect(follow).toHaveBeenCalledWith(href, expect.any(MouseEvent));
  });
});
