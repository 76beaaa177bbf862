import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/events.ts';
import type { RichNode } from '../../src/core/richText.ts';
import type { FollowPassages } from '../../src/ui/useOfferInText.ts';
import { aModel } from './aModel.ts';
import { urlOf, viewed } from './happenings.ts';
import { showPanel } from './show.tsx';

const TITLE = 'When a refund arrives';
const ARTICLE = { url: urlOf(TITLE), title: TITLE, section: 'Billing' };

describe('an offer that a sentence of the article leads to', () => {
  const LIMIT = 'If it still fails, contact us.';
  const step = { tag: 'p', children: ['Open the settings.'] } as const;
  const more = { tag: 'p', children: ['More about this.'] } as const;
  const passage: Happening = {
    type: 'passage-reached',
    url: ARTICLE.url,
    title: TITLE,
    kind: 'known-limit',
    text: LIMIT,
    seconds: 10,
  };
  /** The one passage of the text, found at once. */
  const follow: FollowPassages = (_, root, __, found) => {
    const block = Array.from(root.querySelectorAll('p, li, td')).find((one) => one.textContent === LIMIT);
    found(block ? [{ kind: 'known-limit', text: LIMIT, block }] : []);
    return () => undefined;
  };
  const openWith = async (...content: RichNode[]) => {
    const model = aModel([viewed(TITLE)], { view: { name: 'article', article: ARTICLE } });
    const shown = showPanel(model, () => Promise.resolve({ url: ARTICLE.url, title: TITLE, content }), {
      follow,
    });
    await screen.findByText(LIMIT);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('region', { name: TITLE }));
    });
    return { model, ...shown };
  };
  const offer = () => screen.getByRole('region', { name: 'This is as far as the article goes.' });

  it('stands right behind the paragraph that holds it, and nowhere else', async () => {
    const { model } = await openWith(step, { tag: 'p', children: [LIMIT] }, more);
    model.dispatch(passage);
    expect((await screen.findByText('More about this.')).previousElementSibling).toBe(offer());
    expect(offer().previousElementSibling?.textContent).toBe(LIMIT);
    expect(screen.getAllByRole('button', { name: /^Write to/ })).toHaveLength(1);
  });

  it('stands within an item of a list, and behind a table', async () => {
    const item: RichNode = { tag: 'ol', children: [{ tag: 'li', children: [LIMIT] }] };
    const { model, unmount } = await openWith(item);
    model.dispatch(passage);
    await screen.findByRole('button', { name: /^Write to/ });
    expect(offer().parentElement?.localName).toBe('li');
    unmount();
    const cell: RichNode = { tag: 'td', children: [LIMIT] };
    const other = await openWith({
      tag: 'table',
      children: [{ tag: 'tbody', children: [{ tag: 'tr', children: [cell] }] }],
    });
    other.model.dispatch(passage);
    await screen.findByRole('button', { name: /^Write to/ });
    expect(offer().previousElementSibling?.className).toBe('wide');
  });

  it('is told once to who does not see it, and takes no focus', async () => {
    const { model } = await openWith({ tag: 'p', children: [LIMIT] });
    model.dispatch(passage);
    const said = await screen.findByText('Contact is offered below this sentence.');
    expect(said.getAttribute('aria-live')).toBe('polite');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: TITLE }));
  });

  it('stands at the foot where the sentence is not in the text', async () => {
    const { model } = await openWith(step, { tag: 'p', children: [LIMIT] });
    model.dispatch({ ...passage, text: 'Another sentence.' });
    await screen.findByRole('button', { name: /^Write to/ });
    expect(offer().closest('article')).toBeNull();
  });

  it('stands at the foot where it has another reason', async () => {
    const { model } = await openWith({ tag: 'p', children: [LIMIT] });
    model.dispatch({ type: 'rated', url: ARTICLE.url, title: TITLE, helpful: false, proposed: true });
    await screen.findByRole('button', { name: /^Write to/ });
    expect(document.querySelector('article .offer')).toBeNull();
  });

  it('goes when it is put aside', async () => {
    const { model, user } = await openWith({ tag: 'p', children: [LIMIT] });
    model.dispatch(passage);
    await user.click(await screen.findByRole('button', { name: 'Keep reading' }));
    expect(document.querySelector('.offer')).toBeNull();
    expect(screen.queryByText('Contact is offered below this sentence.')).toBeNull();
  });
});
