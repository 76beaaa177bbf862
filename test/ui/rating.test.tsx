import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ReadableArticle } from '../../src/core/richText.ts';
import { aModel } from './aModel.ts';
import { rated, urlOf, viewed } from './happenings.ts';
import { showPanel } from './show.tsx';

const TITLE = 'When a refund arrives';
const article = { url: urlOf(TITLE), title: TITLE, section: 'Billing' };
const view = { name: 'article', article } as const;
const question = () => screen.queryByRole('group', { name: 'Did this solve it?' });

describe('“Did this solve it?”', () => {
  it('is asked only once the text is there', async () => {
    const waiting: ((text: ReadableArticle) => void)[] = [];
    showPanel(aModel([viewed(TITLE)], { view }), () => new Promise((arrive) => waiting.push(arrive)));
    expect(screen.getByRole('status').textContent).toBe('Loading…');
    expect(question()).toBeNull();
    for (const arrive of waiting)
      arrive({ url: article.url, title: TITLE, content: ['Cards take five days.'] });
    expect(await screen.findByRole('group', { name: 'Did this solve it?' })).toBeTruthy();
  });

  it.each([
    ['Yes', true, 'Good to know. Your search is closed.'],
    [
      'No, I still need help',
      false,
      'Thank you for saying so. You can search in other words, or write to us.',
    ],
  ])('“%s” is kept and thanked for, and not asked again', async (name, helpful, thanks) => {
    const model = aModel([viewed(TITLE)], { view });
    const { user } = showPanel(model);
    await user.click(await screen.findByRole('button', { name }));
    expect(model.dispatch).toHaveBeenCalledWith({
      type: 'rated',
      url: article.url,
      title: TITLE,
      section: 'Billing',
      helpful,
      proposed: true,
    });
    expect(screen.getByRole('status').textContent).toBe(thanks);
    expect(question()).toBeNull();
  });

  it('“No” brings the offer at once', async () => {
    const { user } = showPanel(aModel([viewed(TITLE)], { view }));
    await user.click(await screen.findByRole('button', { name: 'No, I still need help' }));
    expect(screen.queryByRole('region', { name: 'That article did not settle it.' })).not.toBeNull();
  });

  it('is asked again when the article is opened again', async () => {
    showPanel(aModel([viewed(TITLE), rated(TITLE, true), viewed(TITLE)], { view }));
    expect(await screen.findByRole('group', { name: 'Did this solve it?' })).toBeTruthy();
  });

  it('takes no answer to another article for its own', async () => {
    showPanel(aModel([viewed(TITLE), viewed('Failed payments'), rated('Failed payments', false)], { view }));
    expect(await screen.findByRole('group', { name: 'Did this solve it?' })).toBeTruthy();
  });
});
