import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { showPanel } from './show.tsx';

const withAnswer = (query: string, titles: readonly string[]) => {
  const model = aModel();
  model.answer.value = { status: 'ready', query, results: titles.map((title) => aResult(title)) };
  return model;
};
const linkNames = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('on opening', () => {
  it('the customer sees articles for the page they are on', () => {
    const model = aModel();
    model.suggestions.value = [aResult('When a refund arrives'), aResult('Failed payments')];
    showPanel(model);
    expect(screen.queryByRole('heading', { name: 'For this page' })).not.toBeNull();
    expect(linkNames()).toEqual(['When a refund arrives', 'Failed payments']);
  });

  it('the customer is told what to do where nothing suits the page', () => {
    showPanel(aModel());
    expect(screen.queryByText('Type what you need, in your own words.')).not.toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('the search field has a name and contact is there', () => {
    showPanel(aModel());
    expect(screen.queryByRole('searchbox', { name: 'Search the help articles' })).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Contact support' })).not.toBeNull();
  });

  it('suggestions give way to results', () => {
    const model = withAnswer('refund', ['When a refund arrives']);
    model.suggestions.value = [aResult('Failed payments')];
    showPanel(model);
    expect(linkNames()).toEqual(['When a refund arrives']);
  });
});

describe('a search that finds something', () => {
  it('lists links that say section, title and heading, and lead to the heading', () => {
    const model = aModel();
    const result = aResult('When a refund arrives', {
      section: 'Billing',
      heading: 'Bank transfers',
      anchor: 'bank-transfers',
      snippet: 'Bank transfers take two days.',
    });
    model.answer.value = { status: 'ready', query: 'refund', results: [result] };
    showPanel(model);
    const link = screen.getByRole('link', { name: /When a refund arrives/ });
    expect(within(link).queryByText('Billing')).not.toBeNull();
    expect(within(link).queryByText('Bank transfers')).not.toBeNull();
    expect(within(link).queryByText('Bank transfers take two days.')).not.toBeNull();
    expect(link.getAttribute('href')).toBe('https://docs.example/when-a-refund-arrives.html#bank-transfers');
  });

  it('marks the words that were found', () => {
    const model = aModel();
    const marks = { title: [[7, 13]], snippet: [[0, 5]] } as const;
    const result = aResult('When a refund arrives', { snippet: 'Cards take five days.', marks });
    model.answer.value = { status: 'ready', query: 'refund cards', results: [result] };
    showPanel(model);
    const marked = screen.getByRole('link').querySelectorAll('mark');
    expect(Array.from(marked, (mark) => mark.textContent)).toEqual(['refund', 'Cards']);
  });

  it.each([
    [['When a refund arrives'], '1 article'],
    [['When a refund arrives', 'Failed payments'], '2 articles'],
  ])('announces how many: %j is %s', (titles, count) => {
    showPanel(withAnswer('refund', titles));
    expect(screen.getByRole('status').textContent).toBe(count);
  });

  it('says that it is at work before the first answer', () => {
    const model = aModel();
    model.answer.value = { status: 'searching', query: '', results: [] };
    showPanel(model);
    expect(screen.getByRole('status').textContent).toBe('Searching…');
  });

  it('keeps the last answer in sight while the next one comes', () => {
    const model = withAnswer('refund', ['When a refund arrives']);
    model.answer.value = { ...model.answer.value, status: 'searching' };
    showPanel(model);
    expect(linkNames()).toEqual(['When a refund arrives']);
  });
});

describe('a search that finds nothing', () => {
  it('says so with the words that were searched, and what to do', () => {
    showPanel(withAnswer('reimbursment', []));
    expect(screen.getByRole('status').textContent).toBe('Nothing found for “reimbursment”.');
    expect(screen.queryByText('Try fewer or other words, or write to us.')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Contact support' })).not.toBeNull();
  });

  it('says what the search covers on a site without an index', () => {
    const model = withAnswer('reimbursment', []);
    model.settings.value = { ...model.settings.value, index: undefined };
    showPanel(model);
    expect(screen.queryByText(/only pages linked here are found/)).not.toBeNull();
  });
});

describe('a search that cannot be run', () => {
  it('says so and leaves the way to contact open', async () => {
    const model = aModel();
    model.answer.value = { status: 'failed', query: 'refund', results: [] };
    const { user } = showPanel(model);
    expect(screen.queryByText(/Search is not available right now/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Contact support' }));
    expect(model.openContact).toHaveBeenCalledWith('customer');
  });

  it('says on opening that full search is not set up where there is no index', async () => {
    const { user } = showPanel(aModel([], { settings: { index: undefined } }));
    expect(screen.queryByText(/Full search is not set up on this site/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Contact support' }));
    expect(screen.queryByRole('form')).not.toBeNull();
  });
});
