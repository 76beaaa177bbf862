import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { RichNode } from '../../src/core/richText.ts';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { searchField, showPanel } from './show.tsx';

const url = (name: string) => `${location.origin}/${name}.html`;
const link = (name: string): RichNode => ({ tag: 'a', href: url(name), children: [`To ${name}`] });
/** Three articles, each with a link to the next. */
const read = (address: string) => {
  const [name, next] = address.includes('one') ? ['one', 'two'] : ['two', 'three'];
  return Promise.resolve({ url: address, title: `Article ${name}`, content: [link(next)] });
};
const articleNamed = (name: string) => screen.findByRole('region', { name: `Article ${name}` });

function openOne() {
  const model = aModel();
  const result = aResult('Article one', { url: url('one') });
  model.answer.value = { status: 'ready', query: 'one', results: [aResult('Another'), result] };
  model.query.value = 'one';
  // As the panel does it: an article keeps the address that it was opened by.
  model.openArticle.mockImplementation((article) => {
    model.view.value = { name: 'article', article: { ...article, href: article.url } };
  });
  return { model, ...showPanel(model, read) };
}

describe('the way back', () => {
  it('leads through the articles, to the link that was pressed in each, and to the result at last', async () => {
    const { user } = openOne();
    await user.click(screen.getByRole('option', { name: /Article one/ }));
    await user.click(await screen.findByRole('link', { name: 'To two' }));
    await articleNamed('two');
    await screen.findByRole('link', { name: 'To three' });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await articleNamed('one');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('To two');
    });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(searchField());
    });
    expect(searchField().value).toBe('one');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Article one');
  });

  it('leads to where the text was left', async () => {
    const { user, model } = openOne();
    await user.click(screen.getByRole('option', { name: /Article one/ }));
    await screen.findByRole('link', { name: 'To two' });
    const scroller = await articleNamed('one');
    scroller.scrollTop = 120;
    scroller.dispatchEvent(new Event('scroll'));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('option', { name: /Article one/ }));
    await screen.findByRole('link', { name: 'To two' });
    expect((await articleNamed('one')).scrollTop).toBe(120);
    expect(model.openArticle).toHaveBeenCalledTimes(2);
  });
});
