import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showRecents } from '../../src/recentRoom.ts';
import { aModel, START } from './aModel.ts';
import { aResult } from './aResult.ts';
import { searched } from './happenings.ts';
import { searchField, showPanel } from './show.tsx';

/** A session of these searches, a minute apart, shown on a page that was opened so long after the first, in ms. */
function showSearches(queries: readonly string[], opened = 1e9) {
  const model = aModel(queries.map((query) => searched(query)));
  showRecents(model, () => undefined, START + opened);
  return { model, ...showPanel(model) };
}
const recent = () => screen.queryByRole('group', { name: 'Recent searches' });
const option = (name: string) => screen.getByRole('option', { name });

describe('earlier searches', () => {
  it('stand before the suggestions, in the same list', async () => {
    const { model } = showSearches(['refund', 'plan']);
    model.suggestions.value = [aResult('Failed payments')];
    await screen.findByRole('option', { name: 'Failed payments' });
    const groups = within(screen.getByRole('listbox')).getAllByRole('group');
    expect(
      groups.map((group) => [
        group.getAttribute('aria-label'),
        ...within(group)
          .getAllByRole('option')
          .map((one) => one.textContent),
      ]),
    ).toEqual([
      ['Recent searches', 'plan', 'refund'],
      ['For this page', 'Failed payments'],
    ]);
  });

  it('make a list of their own where nothing suits the page', () => {
    showSearches(['refund']);
    expect(searchField().getAttribute('aria-expanded')).toBe('true');
    expect(screen.queryByText('Type what you need, in your own words.')).toBeNull();
  });

  it('are not there as long as there is only the one that was just made', () => {
    showSearches(['refund'], 0);
    expect(recent()).toBeNull();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('come when there is one', async () => {
    const { model } = showSearches(['refund'], 0);
    model.dispatch(searched('plan'));
    await waitFor(() => {
      expect(recent()).not.toBeNull();
    });
    expect(option('refund')).toBeTruthy();
  });

  it('give way to answers', async () => {
    const { user } = showSearches(['refund']);
    await user.type(searchField(), 'p');
    expect(recent()).toBeNull();
  });

  it('are searched again by a press, and the focus goes to the field', async () => {
    const { model, user } = showSearches(['refund', 'plan']);
    await user.click(option('refund'));
    expect(model.type).toHaveBeenCalledWith('refund');
    expect(model.settle).toHaveBeenCalled();
    expect(document.activeElement).toBe(searchField());
  });

  it('are searched again by the keys', async () => {
    const { model, user } = showSearches(['refund', 'plan']);
    await user.click(searchField());
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(model.type).toHaveBeenCalledWith('refund');
    expect(searchField().value).toBe('refund');
  });
});
