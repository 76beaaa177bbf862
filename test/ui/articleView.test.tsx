import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { ReadableArticle, RichNode } from '../../src/core/richText.ts';
import type { OpenArticle } from '../../src/ui/model.ts';
import { aModel } from './aModel.ts';
import { urlOf } from './happenings.ts';
import { nothingToFollow, pressesLeftToTheBrowser, showPanel, watchJumps } from './show.tsx';

const TITLE = 'When a refund arrives';
const ARTICLE = { url: urlOf(TITLE), title: TITLE, section: 'Billing' };

function open(read: (url: string) => Promise<ReadableArticle>, article: OpenArticle = ARTICLE) {
  const model = aModel([], { view: { name: 'article', article } });
  return { model, ...showPanel(model, read) };
}
const text =
  (...content: RichNode[]) =>
  () =>
    Promise.resolve({ url: ARTICLE.url, title: TITLE, content });

describe('reading in the panel', () => {
  it('says that the text is coming, under the title that was pressed', () => {
    open(() => new Promise(() => undefined));
    const article = screen.getByRole('region', { name: TITLE });
    expect(within(article).getByRole('status').textContent).toBe('Loading…');
    expect(within(article).queryByRole('heading', { name: TITLE })).not.toBeNull();
    expect(within(article).queryByText('Billing')).not.toBeNull();
  });

  it('shows the text with its headings and lists', async () => {
    open(
      text(
        { tag: 'h3', children: ['Bank transfers'] },
        { tag: 'ul', children: [{ tag: 'li', children: ['Two days'] }] },
      ),
    );
    expect(await screen.findByRole('heading', { name: 'Bank transfers', level: 3 })).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('Two days');
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('gives the focus to the text, so that the keyboard scrolls it', async () => {
    open(text('Cards take five days.'));
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('region', { name: TITLE }));
    });
  });

  it('jumps to the heading that the result named', async () => {
    const jumps = watchJumps();
    const article = { ...ARTICLE, anchor: 'bank' };
    open(
      text({ tag: 'h3', id: 'cards', children: ['Cards'] }, { tag: 'h3', id: 'bank', children: ['Bank'] }),
      article,
    );
    await waitFor(() => {
      expect(jumps).toEqual(['Bank']);
    });
  });

  it('begins at the section that answers what was asked, and names it in the way to the full page', async () => {
    const jumps = watchJumps();
    const model = aModel([], { view: { name: 'article', article: { ...ARTICLE, anchor: 'bank' } } });
    showPanel(
      model,
      text({ tag: 'h3', id: 'cards', children: ['Cards'] }, { tag: 'h3', id: 'bank', children: ['Bank'] }),
      { startOf: () => Promise.resolve('cards') },
    );
    await waitFor(() => {
      expect(jumps).toEqual(['Cards']);
    });
    expect(screen.getByRole('link', { name: /Open the full page/ }).getAttribute('href')).toBe(
      `${ARTICLE.url}#cards`,
    );
  });

  it('begins where the result says when the search cannot tell', async () => {
    const jumps = watchJumps();
    const model = aModel([], { view: { name: 'article', article: { ...ARTICLE, anchor: 'bank' } } });
    showPanel(model, text({ tag: 'h3', id: 'bank', children: ['Bank'] }), {
      startOf: () => Promise.reject(new Error('The index is gone.')),
    });
    await waitFor(() => {
      expect(jumps).toEqual(['Bank']);
    });
  });

  it('keeps a way to the full page', () => {
    open(text('Cards take five days.'));
    expect(screen.getByRole('link', { name: /Open the full page/ }).getAttribute('href')).toBe(ARTICLE.url);
  });

  it('is measured from when the text is there until the customer leaves', async () => {
    const model = aModel([], { view: { name: 'article', article: ARTICLE } });
    const endReading = vi.fn();
    const startReading = vi.fn(() => endReading);
    const { user } = showPanel(model, text('Cards take five days.'), { startReading });
    await waitFor(() => {
      expect(startReading).toHaveBeenCalledOnce();
    });
    expect(endReading).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => {
      expect(endReading).toHaveBeenCalledOnce();
    });
  });

  it('goes by the article’s own title once that is known', async () => {
    open(text('Cards take five days.'), { url: ARTICLE.url, title: 'see here' });
    expect(await screen.findByRole('heading', { name: TITLE })).toBeTruthy();
    expect(screen.queryByRole('region', { name: TITLE })).not.toBeNull();
  });
});

describe('an article that cannot be shown', () => {
  it('says so and leads to the page', async () => {
    open(() => Promise.reject(new Error('blocked')));
    expect((await screen.findByRole('alert')).textContent).toContain('This article could not be shown here.');
    expect(screen.getByRole('link', { name: /Open the full page/ }).getAttribute('href')).toBe(ARTICLE.url);
  });

  it('is asked for once more when the customer says so', async () => {
    const read = vi.fn(text('Cards take five days.')).mockRejectedValueOnce(new Error('blocked'));
    const { user } = open(read);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Cards take five days.')).toBeTruthy();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is not asked about', async () => {
    const startReading = vi.fn(nothingToFollow);
    const model = aModel([], { view: { name: 'article', article: ARTICLE } });
    showPanel(model, () => Promise.reject(new Error('blocked')), { startReading });
    await screen.findByText('This article could not be shown here.');
    expect(screen.queryByRole('group', { name: 'Did this solve it?' })).toBeNull();
    expect(startReading).not.toHaveBeenCalled();
  });
});

describe('links in an article', () => {
  const link = (href: string): RichNode => ({ tag: 'a', href, children: ['Cards'] });

  it('to the same site open in the panel', async () => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = open(text(link(`${location.origin}/cards.html#expired`)));
    await user.click(await screen.findByRole('link', { name: 'Cards' }));
    expect(model.openArticle).toHaveBeenCalledWith({
      url: `${location.origin}/cards.html`,
      title: 'Cards',
      anchor: 'expired',
      from: { name: 'article', article: ARTICLE },
    });
    expect(left).toEqual([]);
  });

  it('to the same site stay links when a modifier key is held', async () => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = open(text(link(`${location.origin}/cards.html`)));
    await user.keyboard('{Control>}');
    await user.click(await screen.findByRole('link', { name: 'Cards' }));
    expect(model.openArticle).not.toHaveBeenCalled();
    expect(left).toEqual([`${location.origin}/cards.html`]);
  });

  it.each(['https://bank.example/iban', 'mailto:help@docs.example'])('to %s leave it', async (href) => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = open(text(link(href)));
    await user.click(await screen.findByRole('link', { name: 'Cards' }));
    expect(model.openArticle).not.toHaveBeenCalled();
    expect(left).toEqual([href]);
  });

  it('to a heading of the same article jump there and open nothing', async () => {
    const jumps = watchJumps();
    const article = { url: `${location.origin}/refunds.html`, title: TITLE };
    const content = [link(`${article.url}#bank`), { tag: 'h3', id: 'bank', children: ['Bank'] }] as const;
    const { model, user } = open(text(...content), article);
    await user.click(await screen.findByRole('link', { name: 'Cards' }));
    expect(model.openArticle).not.toHaveBeenCalled();
    expect(jumps).toEqual(['Bank']);
    expect(document.activeElement?.textContent).toBe('Bank');
    await waitFor(() => {
      expect(screen.getByRole('link', { name: /Open the full page/ }).getAttribute('href')).toBe(
        `${article.url}#bank`,
      );
    });
  });

  it('to a heading that is not in the text lead to the page', async () => {
    watchJumps();
    const left = pressesLeftToTheBrowser();
    const article = { url: `${location.origin}/refunds.html`, title: TITLE };
    const { user } = open(text(link(`${article.url}#gone`)), article);
    await user.click(await screen.findByRole('link', { name: 'Cards' }));
    expect(left).toEqual([`${article.url}#gone`]);
  });

  it.each([
    ['a file', `${location.origin}/form.pdf`, {}],
    ['what the page offers to download', `${location.origin}/export`, { download: '' }],
  ])('to %s are left to the browser', async (_, href, attributes) => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = open(text({ tag: 'a', href, attributes, children: ['Cards'] }));
    await user.click(await screen.findByRole('link', { name: 'Cards' }));
    expect(model.openArticle).not.toHaveBeenCalled();
    expect(left).toEqual([href]);
  });
});
