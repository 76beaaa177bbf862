import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStorage } from '../../src/browser/storage.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const full = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};
/** Another tab has changed the storage: this one hears of it. */
const fromAnotherTab = (key: string | null, change: () => void) => {
  change();
  dispatchEvent(new StorageEvent('storage', { key }));
};

describe('storage', () => {
  it('keeps a record for the next page', () => {
    createStorage().write('draft', { subject: 'Refund' });
    expect(createStorage().read('draft')).toEqual({ subject: 'Refund' });
    expect(createStorage().place.lasting).toBe(true);
  });

  it('forgets what was removed', () => {
    const storage = createStorage();
    storage.write('draft', 1);
    storage.remove('draft');
    expect(storage.read('draft')).toBeUndefined();
    expect(createStorage().read('draft')).toBeUndefined();
  });

  it('has nothing under a name that was never written', () => {
    expect(createStorage().read('draft')).toBeUndefined();
  });

  it('takes garbage under its name for nothing', () => {
    localStorage.setItem('baton:draft', '{"subject":');
    expect(createStorage().read('draft')).toBeUndefined();
  });

  it('leaves the site’s own records alone', () => {
    localStorage.setItem('draft', 'theirs');
    const storage = createStorage();
    storage.write('draft', 'ours');
    storage.remove('draft');
    expect(localStorage.getItem('draft')).toBe('theirs');
    expect(localStorage).toHaveLength(1);
  });
});

describe('where the browser keeps nothing', () => {
  it('records last as long as the page', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
    const storage = createStorage();
    storage.write('draft', { subject: 'Refund' });
    expect(storage.read('draft')).toEqual({ subject: 'Refund' });
    expect(storage.place.lasting).toBe(false);
    storage.remove('draft');
    expect(storage.read('draft')).toBeUndefined();
  });

  it('the same goes where even naming it fails', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
    const storage = createStorage();
    storage.write('draft', 1);
    expect(storage.read('draft')).toBe(1);
  });
});

describe('where the quota is used up', () => {
  it('this page goes on with a new record', () => {
    const storage = createStorage();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full);
    storage.write('draft', 'new');
    expect(storage.read('draft')).toBe('new');
  });

  it('this page goes on with what it wrote last, not with what was stored before', () => {
    const storage = createStorage();
    storage.write('draft', 'old');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full);
    storage.write('draft', 'new');
    expect(storage.read('draft')).toBe('new');
  });

  it('other pages go on with what was stored last', () => {
    const storage = createStorage();
    storage.write('draft', 'old');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full);
    storage.write('draft', 'new');
    vi.restoreAllMocks();
    expect(createStorage().read('draft')).toBe('old');
  });
});

describe('what another tab does', () => {
  it('is told to those who watch the record, and to no one else', () => {
    const storage = createStorage();
    const session = vi.fn();
    const draft = vi.fn();
    storage.watch('session', session);
    const stop = storage.watch('draft', draft);
    fromAnotherTab('baton:session', () => undefined);
    fromAnotherTab('session', () => undefined);
    expect(session).toHaveBeenCalledOnce();
    expect(draft).not.toHaveBeenCalled();
    stop();
    fromAnotherTab('baton:draft', () => undefined);
    expect(draft).not.toHaveBeenCalled();
  });

  it('is told when it clears everything', () => {
    const changed = vi.fn();
    createStorage().watch('session', changed);
    fromAnotherTab(null, () => undefined);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is read here: what it wrote, and what it removed', () => {
    const here = createStorage();
    const there = createStorage();
    here.write('outbox', ['mine']);
    fromAnotherTab('baton:outbox', () => {
      there.write('outbox', ['theirs']);
    });
    expect(here.read('outbox')).toEqual(['theirs']);
    fromAnotherTab('baton:outbox', () => {
      there.remove('outbox');
    });
    expect(here.read('outbox')).toBeUndefined();
  });
});
