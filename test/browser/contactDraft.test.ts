import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { createStorage } from '../../src/browser/storage.ts';
import { createContactDraft } from '../../src/contactDraft.ts';
import type { FormValues, Kept } from '../../src/core/formValues.ts';
import { createDraft } from '../../src/draft.ts';
import type { PanelModel, View } from '../../src/ui/model.ts';

const now = () => 1000;
const form = (need: string, description: string): FormValues => ({
  need,
  row: 'how-to',
  severity: 'P4',
  subject: 'From the session',
  description,
  name: '',
  email: '',
  fields: {},
  removed: [],
});

/** A page of a session that knows these needs. */
function aPage(known: readonly string[], first: View = { name: 'contact' }) {
  const view = signal<View>(first);
  const app = { storage: createStorage(), env: { now }, settings: () => ({}) } as unknown as App;
  const onOther = vi.fn();
  const made = createContactDraft(app, { view } as PanelModel, (need) => known.includes(need), onOther);
  const type = (need: string, description: string) => {
    made.model.edit({ need, description }, form(need, description));
  };
  /** The newest of the other messages that were begun. */
  const other = (): Kept => {
    const [kept] = made.model.unsent.value;
    if (!kept) throw new Error('Nothing else was begun.');
    return kept;
  };
  return { ...made, ...made.model, view, type, other, onOther };
}

beforeEach(() => {
  localStorage.clear();
});

describe('the rule of the form', () => {
  it('what was typed wins over what the site fills in, and an emptied field too', () => {
    createDraft(createStorage(), now, () => undefined).prefill({
      subject: 'Order 7',
      description: 'Prefilled',
      name: 'Ana',
    });
    const { edits, openDraft, type } = aPage(['e1']);
    openDraft('e1', true);
    expect(edits.value).toMatchObject({ subject: 'Order 7', description: 'Prefilled' });
    type('e1', '');
    expect(edits.value).toMatchObject({ subject: 'Order 7', description: '', name: 'Ana' });
  });

  it('what the site fills in anew wins over what it filled in before, whatever was typed beside', () => {
    const site = createDraft(createStorage(), now, () => undefined);
    site.prefill({ subject: 'Order 7' });
    const first = aPage(['e1']);
    first.openDraft('e1', true);
    first.type('e1', 'It never came.');
    site.prefill({ subject: 'Order 8' });
    const { edits, openDraft } = aPage(['e1']);
    openDraft('e1', true);
    expect(edits.value).toMatchObject({ subject: 'Order 8', description: 'It never came.' });
  });
});

describe('what was typed', () => {
  it('is there on the next page, for the same need', () => {
    const first = aPage(['e1']);
    first.openDraft('e1', true);
    first.type('e1', 'It never came.');
    const next = aPage(['e1']);
    next.openDraft('e1', true);
    expect(next.typed.value).toEqual({ need: 'e1', description: 'It never came.' });
    expect(next.unsent.value).toEqual([]);
  });

  it('does not stand in the form of another need, which tells of it', () => {
    const page = aPage(['e1', 'e2']);
    page.type('e1', 'It never came.');
    page.openDraft('e2', true);
    expect(page.typed.value).toEqual({});
    expect(page.unsent.value.map(({ key }) => key)).toEqual(['e1']);
    page.continueDraft(page.other());
    expect(page.typed.value.description).toBe('It never came.');
    expect(page.unsent.value).toEqual([]);
  });

  it('goes on where the customer has only read since', () => {
    const page = aPage(['e1', 'e2']);
    page.type('e1', 'It never came.');
    page.openDraft('e2', false);
    expect(page.typed.value.need).toBe('e1');
  });

  it('is there with all that the customer saw, when the session that filled it in is over', () => {
    aPage(['e1']).type('e1', 'It never came.');
    const later = aPage([]);
    later.openDraft('', false);
    expect(later.typed.value).toEqual({});
    later.continueDraft(later.other());
    expect(later.typed.value).toEqual(form('e1', 'It never came.'));
  });

  it('stays in the form that is open when its session ends', () => {
    const known = ['e1'];
    const page = aPage(known);
    page.openDraft('e1', true);
    page.type('e1', 'It never came.');
    known.length = 0;
    page.read();
    expect(page.typed.value).toEqual(form('e1', 'It never came.'));
  });

  it('of an addition is apart from that of its need', () => {
    const page = aPage(['e1'], { name: 'contact', addsTo: 'h1' });
    page.openDraft('h1', true);
    page.type('e1', 'One thing more.');
    page.view.value = { name: 'contact' };
    page.openDraft('e1', true);
    expect(page.typed.value).toEqual({});
    page.continueDraft(page.other());
    expect(page.view.value).toMatchObject({ addsTo: 'h1' });
    expect(page.typed.value.description).toBe('One thing more.');
  });

  it('goes when its message has arrived, unless more was written since', () => {
    const page = aPage(['e1']);
    page.openDraft('e1', true);
    page.type('e1', 'It never came.');
    page.letGo(form('e1', 'It never came'));
    expect(page.typed.value.description).toBe('It never came.');
    page.letGo(form('e1', 'It never came.'));
    expect(page.typed.value).toEqual({});
  });

  it('stays in the form where another tab has written about the same, and sent that', () => {
    const [here, there] = [aPage(['e1']), aPage(['e1'])];
    for (const page of [here, there]) page.openDraft('e1', true);
    here.type('e1', 'Typed here.');
    there.type('e1', 'Typed there.');
    here.letGo(form('e1', 'Typed there.'));
    expect(here.typed.value.description).toBe('Typed here.');
    expect(createDraft(createStorage(), now, () => undefined).all()).toEqual([]);
  });

  it('can be dropped, and taken back', () => {
    const page = aPage(['e1', 'e2']);
    page.type('e1', 'It never came.');
    page.openDraft('e2', true);
    const kept = page.other();
    page.dropDraft(kept);
    expect(page.unsent.value).toEqual([]);
    page.restoreDraft(kept);
    expect(page.unsent.value).toEqual([kept]);
  });
});

describe('articles for what is being written', () => {
  it('go with the form that they belong to', () => {
    const page = aPage(['e1', 'e2']);
    page.openDraft('e1', true);
    page.onOther.mockClear();
    page.openDraft('e1', true);
    expect(page.onOther).not.toHaveBeenCalled();
    page.openDraft('e2', true);
    expect(page.onOther).toHaveBeenCalledOnce();
  });
});

describe('a message that another tab has sent', () => {
  it('is beside what is written here, unless it holds all of that', () => {
    const { type, isBeside } = aPage(['n-1']);
    expect(isBeside(form('n-1', 'Sent by another tab'))).toBe(false);
    type('n-1', 'Written here');
    expect(isBeside(form('n-1', 'Sent by another tab'))).toBe(true);
    expect(isBeside(form('n-1', 'Written here'))).toBe(false);
  });
});
