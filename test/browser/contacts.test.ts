import { beforeEach, describe, expect, it } from 'vitest';
import { createStorage } from '../../src/browser/storage.ts';
import { openContacts, putAside } from '../../src/contacts.ts';

const DAY = 86_400_000;
const sent = (id: string, at: number, more: object = {}) => ({
  id,
  need: 'Refund not arrived',
  at,
  reference: `T-${id}`,
  row: 'billing-question',
  team: 'the billing team',
  due: at + DAY,
  ...more,
});
const keep = (...contacts: readonly object[]) => {
  localStorage.setItem('baton:contacts', JSON.stringify(contacts));
};
const shown = (now = 0) => openContacts(createStorage(), now).map(({ id }) => id);

beforeEach(() => {
  localStorage.clear();
});

describe('what was sent is shown again', () => {
  it('the newest first, for a month', () => {
    keep(sent('a', 0), sent('b', 1));
    expect(shown(29 * DAY)).toEqual(['b', 'a']);
    expect(shown(30 * DAY)).toEqual(['b']);
  });

  it('once it has arrived', () => {
    keep(sent('a', 0, { reference: undefined }));
    expect(shown()).toEqual([]);
  });

  it.each(['a', 'T-a'])('until it was answered or put away, by %s', (named) => {
    keep(sent('a', 0), sent('b', 0));
    putAside(createStorage(), named, 0);
    expect(shown()).toEqual(['b']);
  });

  it('whatever a site calls answered that this browser has not sent', () => {
    keep(sent('a', 0));
    putAside(createStorage(), 'T-9', 0);
    expect(shown()).toEqual(['a']);
  });

  it('not where its team and its time are not known', () => {
    keep(sent('a', 0, { team: undefined }), sent('b', 0, { due: 'soon' }));
    expect(shown()).toEqual([]);
  });
});
