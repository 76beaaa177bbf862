import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { searchField, showPanel } from './show.tsx';

const withAnswer = (query: string, titles: readonly string[]) => {
  const model = aModel();
  model.answer.value = { status: 'ready', query, results: titles.map((title) => aResult(title)) };
  return model;
};
const optionNames = () => screen.getAllByRole('option').map((option) => option.textContent);
/** What a screen reader tells without being asked. */
const told = () => screen.getByRole('status').textContent;

describe('on opening', () => {
  it('the customer sees articles for the page they are on', () => {
    const model = aModel();
    model.suggestions.value = [aResult('When a refund arrives'), aResult('Failed payments')];
    showPanel(model);
    expect(screen.queryByRole('heading', { name: 'For this page' })).not.toBeNull();
    expect(optionNames()).toEqual(['When a refund arrives', 'Failed payments']);
  });

  it('the customer is told what to do where nothing suits the page', () => {
    showPanel(aModel());
    expect(screen.queryByText('Type what you need, in your own words.')).not.toBeNull();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('the search field has a name and contact is there', () => {
    showPanel(aModel());
    expect(screen.queryByRole('combobox', { name: 'Search the help articles' })).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Contact support' })).not.toBeNull();
  });

  it('suggestions give way to results', () => {
    const model = withAnswer('refund', ['When a refund arrives']);
    model.suggestions.value = [aResult('Failed payments')];
    showPanel(model);
    expect(optionNames()).toEqual(['When a refund arrives']);
  });
});

describe('a search that finds something', () => {
  it('lists options that say section, title and heading, and are links to the heading', () => {
    const model = aModel();
    const result = aResult('When a refund arrives', {
      section: 'Billing',
      heading: 'Bank transfers',
      anchor: 'bank-transfers',
      snippet: 'Bank transfers take two days.',
    });
    model.answer.value = { status: 'ready', query: 'refund', results: [result] };
    showPanel(model);
    const link = screen.getByRole('option', { name: /When a refund arrives/ });
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
    const marked = screen.getByRole('option').querySelectorAll('mark');
    expect(Array.from(marked, (mark) => mark.textContent)).toEqual(['refund', 'Cards']);
  });

  it.each([
    [['When a refund arrives'], '1 article'],
    [['When a refund arrives', 'Failed payments'], '2 articles'],
  ])('shows how many: %j is %s', (titles, count) => {
    showPanel(withAnswer('refund', titles));
    expect(screen.queryByText(count)).not.toBeNull();
  });

  it('says that it is at work before the first answer', () => {
    const model = aModel();
    model.answer.value = { status: 'searching', query: '', results: [] };
    showPanel(model);
    expect(screen.queryByText('Searching…')).not.toBeNull();
    expect(told()).toBe('');
  });

  it('keeps the last answer in sight while the next one comes', () => {
    const model = withAnswer('refund', ['When a refund arrives']);
    model.answer.value = { ...model.answer.value, status: 'searching' };
    showPanel(model);
    expect(optionNames()).toEqual(['When a refund arrives']);
    expect(screen.queryByText('1 article')).not.toBeNull();
    expect(screen.queryByText('Searching…')).toBeNull();
  });
});

describe('a screen reader is told', () => {
  it('nothing while the query is typed, and the count once it is meant', async () => {
    const model = withAnswer('refund', ['When a refund arrives', 'Failed payments']);
    showPanel(model);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    model.meant.value = true;
    await waitFor(() => {
      expect(region.textContent).toBe('2 articles');
    });
  });

  it('the count when it comes, where the query was meant before its answer', async () => {
    const model = withAnswer('refund', ['When a refund arrives']);
    model.answer.value = { ...model.answer.value, status: 'searching' };
    model.meant.value = true;
    showPanel(model);
    expect(told()).toBe('');
    model.answer.value = { ...model.answer.value, status: 'ready' };
    await waitFor(() => {
      expect(told()).toBe('1 article');
    });
  });

  it('that nothing was found, with the words', () => {
    const model = withAnswer('reimbursment', []);
    model.meant.value = true;
    showPanel(model);
    expect(told()).toBe('Nothing found for “reimbursment”.');
  });

  it('the same count again for the next query, because the region was empty between', async () => {
    const model = withAnswer('refund', ['When a refund arrives']);
    model.meant.value = true;
    const { user } = showPanel(model);
    const texts: string[] = [];
    const region = screen.getByRole('status');
    const watch = new MutationObserver(() => texts.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await user.type(searchField(), 's');
    model.answer.value = { ...model.answer.value, status: 'ready', query: 's' };
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(texts).toEqual(['', '1 article']);
    });
    watch.disconnect();
  });
});

describe('a search that finds nothing', () => {
  it('says so with the words that were searched, and what to do', () => {
    showPanel(withAnswer('reimbursment', []));
    expect(screen.queryByText('Nothing found for “reimbursment”.')).not.toBeNull();
    expect(screen.queryByText('Try fewer or other words, or write to us.')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Contact support' })).not.toBeNull();
  });

  it('keeps saying so while more is typed, until there is an answer to that', () => {
    const model = withAnswer('reimbursment', []);
    model.answer.value = { ...model.answer.value, status: 'searching' };
    showPanel(model);
    expect(screen.queryByText('Nothing found for “reimbursment”.')).not.toBeNull();
  });

  it.each([
    [true, 'Search does not know every page of this site. Try other words, or write to us.'],
    [false, 'Try fewer or other words, or write to us.'],
  ])('says whether search knows all of the site: %s', (isPartial, hint) => {
    const model = withAnswer('reimbursment', []);
    model.answer.value = { ...model.answer.value, isPartial };
    showPanel(model);
    expect(screen.queryByText(hint)).not.toBeNull();
  });
});

describe('a search that cannot be run', () => {
  it('says so and leaves the way to contact open', async () => {
    const model = aModel();
    model.answer.value = { status: 'failed', query: '', results: [] };
    const { user } = showPanel(model);
    expect(told()).toMatch(/^Search is not available right now/);
    await user.click(screen.getByRole('button', { name: 'Contact support' }));
    expect(model.openContact).toHaveBeenCalledWith('customer');
  });
});
