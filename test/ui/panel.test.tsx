import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { aRefundStory, aSetUpProblem } from './happenings.ts';
import { searchField, showPanel } from './show.tsx';

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const article = { name: 'article', article: aResult('When a refund arrives') } as const;

describe('the panel', () => {
  it('can be closed from every view', async () => {
    const model = aModel(aRefundStory);
    const { user } = showPanel(model);
    for (const view of [{ name: 'home' }, article, { name: 'contact' }] as const) {
      model.view.value = view;
      await user.click(screen.getByRole('button', { name: 'Close' }));
    }
    expect(model.close).toHaveBeenCalledTimes(3);
  });

  it('has no way back at home, and one everywhere else', async () => {
    const model = aModel(aRefundStory);
    const { user } = showPanel(model);
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Contact support' }));
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('search')).toBeTruthy();
  });

  it('keeps the search and its answers on the way back', async () => {
    const model = aModel();
    model.query.value = 'refund';
    model.answer.value = { status: 'ready', query: 'refund', results: [aResult('When a refund arrives')] };
    const { user } = showPanel(model);
    await user.click(screen.getByRole('option', { name: 'When a refund arrives' }));
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    expect(searchField().value).toBe('refund');
    expect(screen.queryByRole('option', { name: 'When a refund arrives' })).not.toBeNull();
  });
});

describe('the title says', () => {
  it('“Help” while searching and reading', () => {
    const model = aModel(aRefundStory, { view: article });
    showPanel(model);
    expect(title()).toBe('Help');
  });

  it('who is written to in contact', async () => {
    showPanel(aModel(aRefundStory, { view: { name: 'contact' } }));
    await waitFor(() => {
      expect(title()).toBe('Write to the billing team');
    });
  });

  it('the team that the button sends to, when the customer has changed the topic', async () => {
    const { user } = showPanel(aModel(aRefundStory, { view: { name: 'contact' } }));
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'The service is down');
    expect(screen.queryByRole('button', { name: 'Send to the engineering team' })).not.toBeNull();
    await waitFor(() => {
      expect(title()).toBe('Write to the engineering team');
    });
  });
});

describe('the keyboard is never lost', () => {
  it('a way back leads to the search field', async () => {
    const { user } = showPanel(aModel(aRefundStory, { view: article }));
    // Once the text is there it has taken the focus.
    await screen.findByText('Cards take five days.');
    screen.getByRole('button', { name: 'Back' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(searchField());
    });
  });

  it.each([
    ['the form', aRefundStory],
    ['the steps', aSetUpProblem],
  ])('the way to contact leads into the panel, above %s', async (_, happenings) => {
    const { container, user } = showPanel(aModel(happenings));
    screen.getByRole('button', { name: /^Write to/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).not.toBe(document.body);
    });
    expect(container.contains(document.activeElement)).toBe(true);
  });

  it('an offer that was put aside leaves the focus in the panel', async () => {
    const { container, user } = showPanel(aModel(aRefundStory));
    screen.getByRole('button', { name: 'Keep reading' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(container.contains(document.activeElement)).toBe(true);
    });
  });

  it('an answered question leaves the focus in the article', async () => {
    const { user } = showPanel(aModel([], { view: article }));
    const region = screen.getByRole('region', { name: 'When a refund arrives' });
    const yes = await screen.findByRole('button', { name: 'Yes' });
    await waitFor(() => {
      expect(document.activeElement).toBe(region);
    });
    yes.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status').textContent).toBe('Good to know. Your search is closed.');
    await waitFor(() => {
      expect(region.contains(document.activeElement)).toBe(true);
    });
  });
});
