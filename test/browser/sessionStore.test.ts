import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSessionStore } from '../../src/browser/sessionStore.ts';
import { createStorage } from '../../src/browser/storage.ts';
import type { SessionEvent } from '../../src/core/events.ts';
import { addEvents, type Session } from '../../src/core/session.ts';

const MINUTE = 60_000;
let clock = 0;
let ids = 0;

beforeEach(() => {
  clock = Date.UTC(2026, 10, 20, 14);
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

/** A tab, or the same tab after a page change: they share the browser's storage. */
function aTab() {
  const newId = () => `id-${String((ids += 1))}`;
  return createSessionStore(createStorage(), { now: () => clock, newId, newUuid: newId, fetch });
}
const search = (query: string): SessionEvent => ({
  id: query,
  at: clock,
  type: 'searched',
  query,
  results: 0,
  top: [],
});
const queries = ({ events }: Session) => events.map(({ id }) => id);

/** Searches in a tab, as the session core does it. */
function searchIn(tab: ReturnType<typeof aTab>, query: string, own?: Session): Session {
  const next = addEvents(tab.load(own), [search(query)]);
  tab.save(next);
  return next;
}

describe('a session', () => {
  it('starts empty', () => {
    expect(aTab().load().events).toEqual([]);
  });

  it('is the same after the page has changed', () => {
    const before = searchIn(aTab(), 'refund');
    expect(aTab().load()).toEqual(before);
  });

  it('is still the same after 30 minutes, and a new one after more', () => {
    const { id } = searchIn(aTab(), 'refund');
    clock += 30 * MINUTE;
    expect(aTab().load().id).toBe(id);
    clock += 1;
    expect(aTab().load()).toMatchObject({ events: [], dropped: 0 });
    expect(aTab().load().id).not.toBe(id);
  });

  it('lasts as long as the customer reads', () => {
    const tab = aTab();
    const { id } = searchIn(tab, 'refund');
    for (let minute = 0; minute < 50; minute += 1) {
      clock += MINUTE;
      tab.touch();
    }
    expect(aTab().load()).toMatchObject({ id, events: [{ id: 'refund' }] });
  });

  it('ends for an open page too, when nothing has happened on it for long', () => {
    const tab = aTab();
    const own = searchIn(tab, 'refund');
    clock += 31 * MINUTE;
    expect(tab.load(own).events).toEqual([]);
  });

  it('is not brought back by a page that is touched after its end', () => {
    const tab = aTab();
    searchIn(tab, 'refund');
    clock += 31 * MINUTE;
    tab.touch();
    expect(aTab().load().events).toEqual([]);
  });
});

describe('two tabs', () => {
  it('share one session, in the order of time', () => {
    const [left, right] = [aTab(), aTab()];
    const own = searchIn(left, 'refund');
    clock += MINUTE;
    const theirs = searchIn(right, 'money back');
    expect(queries(left.load(own))).toEqual(['refund', 'money back']);
    clock += MINUTE;
    searchIn(left, 'refund missing', own);
    expect(queries(right.load(theirs))).toEqual(['refund', 'money back', 'refund missing']);
  });

  it('lose nothing when the other has stored over what this one has', () => {
    const [left, right] = [aTab(), aTab()];
    const start = searchIn(left, 'refund');
    const own = addEvents(start, [search('only here')]);
    searchIn(right, 'money back');
    expect(queries(left.load(own))).toContain('only here');
  });

  it('both start anew when one is reset', () => {
    const [left, right] = [aTab(), aTab()];
    const own = searchIn(left, 'refund');
    const fresh = right.reset();
    expect(left.load(own)).toEqual(fresh);
    expect(fresh.events).toEqual([]);
  });

  it('hear of each other', () => {
    const changed = vi.fn();
    const stop = aTab().watch(changed);
    dispatchEvent(new StorageEvent('storage', { key: 'baton:session' }));
    expect(changed).toHaveBeenCalledOnce();
    stop();
    dispatchEvent(new StorageEvent('storage', { key: 'baton:session' }));
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('a stored record that is not ours to read', () => {
  const good = { version: 1, activeAt: Date.UTC(2026, 10, 20, 14), id: 's', events: [], dropped: 0 };

  it.each<[string, unknown]>([
    ['of a newer version', { ...good, version: 2 }],
    ['of another make', { user: 'ana' }],
    ['that is a list', [1, 2]],
    ['that is null', null],
    ['without an id', { ...good, id: undefined }],
    ['without its time', { ...good, activeAt: 'yesterday' }],
    ['whose events are none', { ...good, events: 'none' }],
    ['with an event that is null', { ...good, events: [null] }],
    ['with an event without a type and a time', { ...good, events: [{ id: 'x' }] }],
  ])('%s is as good as none', (_, record) => {
    localStorage.setItem('baton:session', JSON.stringify(record));
    const session = aTab().load();
    expect(session.events).toEqual([]);
    expect(session.id).not.toBe('s');
  });

  it('is told apart from a good one', () => {
    localStorage.setItem('baton:session', JSON.stringify(good));
    expect(aTab().load().id).toBe('s');
  });
});

describe('where nothing can be stored', () => {
  it('the session goes on as long as the page', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
    const tab = aTab();
    const own = searchIn(tab, 'refund');
    clock += MINUTE;
    expect(queries(searchIn(tab, 'money back', own))).toEqual(['refund', 'money back']);
  });

  it('a full disk with an old session on it does not make every search the first', () => {
    searchIn(aTab(), 'last week');
    clock += 7 * 24 * 60 * MINUTE;
    const tab = aTab();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const own = searchIn(tab, 'refund');
    clock += MINUTE;
    expect(queries(searchIn(tab, 'money back', own))).toEqual(['refund', 'money back']);
  });
});
