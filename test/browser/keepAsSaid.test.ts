import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { createSessionStore } from '../../src/browser/sessionStore.ts';
import { createStorage } from '../../src/browser/storage.ts';
import { createDraft } from '../../src/draft.ts';
import { keepAsSaid, keepForForm } from '../../src/keepAsSaid.ts';
import type { SessionEvent } from '../../src/core/events.ts';
import type { FormValues } from '../../src/core/formValues.ts';
import type { Session } from '../../src/core/session.ts';

let ids = 0;
const env = {
  fetch: undefined,
  now: () => 1000 + ids,
  newId: () => `id-${String((ids += 1))}`,
  newUuid: () => '',
};
const form = { need: 'n', subject: '' } as FormValues;

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

/** A page that has not been told yet where to keep things. */
function aPage(settings: object = {}, isKept = false) {
  const storage = createStorage(isKept);
  const store = createSessionStore(storage, env);
  let session = store.load();
  const app = {
    env,
    storage,
    store,
    isReload: () => false,
    settings: () => settings,
    state: () => ({ session }),
    resume(other: Session) {
      session = other;
    },
  } as unknown as App;
  const add = (id: string) => {
    const event = { id, at: env.now(), type: 'context-set', values: {} } as SessionEvent;
    session = { ...session, events: [...session.events, event] };
    store.save(session);
  };
  const draft = createDraft(storage, env.now, () => undefined);
  return { app, draft, add, events: () => session.events.map(({ id }) => id), id: () => session.id };
}
const drafts = ({ draft }: ReturnType<typeof aPage>) => draft.all().map(({ typed }) => typed.description);

describe('keeping things where they may be kept', () => {
  it('joins the page’s session and drafts with those that lie on the device', () => {
    const earlier = aPage({}, true);
    earlier.add('earlier');
    earlier.draft.write('a', { description: 'On the device' }, form);
    const page = aPage();
    page.add('now');
    page.draft.write('b', { description: 'In the page' }, form);
    expect(drafts(page)).toEqual(['In the page']);
    keepAsSaid(page.app);
    expect(page.id()).toBe(earlier.id());
    expect(page.events()).toEqual(['earlier', 'now']);
    expect(drafts(page)).toHaveLength(2);
    expect(drafts(page)).toEqual(expect.arrayContaining(['In the page', 'On the device']));
    expect(drafts(aPage({}, true))).toHaveLength(2);
  });

  it('takes the page’s drafts along when they may no longer lie on the device', () => {
    const page = aPage({}, true);
    page.add('now');
    page.draft.write('a', { description: 'Mine' }, form);
    page.app.storage.consent = 'denied';
    keepAsSaid(page.app);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect([drafts(page), page.events()]).toEqual([['Mine'], ['now']]);
  });

  it('leaves what waits to be sent, whatever is said', () => {
    localStorage.setItem('baton:outbox', '["k-1"]');
    keepAsSaid(aPage({ storage: 'memory' }).app);
    expect(localStorage.getItem('baton:outbox')).toBe('["k-1"]');
  });

  it('leaves alone what lies on the device until the form is opened, under Global Privacy Control', () => {
    const earlier = aPage({}, true);
    earlier.draft.write('a', { description: 'On the device' }, form);
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    const page = aPage();
    keepAsSaid(page.app);
    expect([page.app.storage.keeping, drafts(page)]).toEqual(['memory', []]);
    keepForForm(page.app);
    expect([page.app.storage.keeping, drafts(page)]).toEqual(['full', ['On the device']]);
  });

  it('moves from the device to the tab, and from the tab to the page', () => {
    const page = aPage({ storage: 'session' }, true);
    page.add('now');
    keepAsSaid(page.app);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 1]);
    page.app.storage.consent = 'denied';
    keepAsSaid(page.app);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect(page.events()).toEqual(['now']);
  });
});
