import { beforeEach, describe, expect, it } from 'vitest';
import { createStorage } from '../../src/browser/storage.ts';
import type { FormEdits, FormValues } from '../../src/core/formValues.ts';
import { createDraft, draftKey, hasWords } from '../../src/draft.ts';

const HOUR = 3_600_000;
const form: FormValues = {
  need: 'e1',
  row: 'how-to',
  severity: 'P4',
  subject: 'Refund',
  description: 'Where is it?',
  name: '',
  email: '',
  fields: {},
  removed: [],
};
let now = 0;
const aDraft = () =>
  createDraft(
    createStorage(),
    () => now,
    () => undefined,
  );
const typed = (description: string): FormEdits => ({ need: 'e1', description });

beforeEach(() => {
  localStorage.clear();
  now = 0;
});

describe('a draft', () => {
  it('is there on the next page, with the form as the customer saw it', () => {
    aDraft().write('e1', typed('Where is it?'), form);
    expect(aDraft().find('e1')).toEqual({ key: 'e1', at: 0, typed: typed('Where is it?'), form });
  });

  it('belongs to one need', () => {
    const draft = aDraft();
    draft.write('e1', typed('Where is it?'), form);
    expect(draft.find('e2')).toBeUndefined();
    draft.write('e2', typed('Another'), form);
    expect(draft.all().map(({ key }) => key)).toEqual(['e2', 'e1']);
  });

  it('of what is added to a message is another one than that of its need', () => {
    expect(draftKey('e1', 'h1')).not.toBe(draftKey('e1'));
  });

  it('is let go after a day', () => {
    aDraft().write('e1', typed('Where is it?'), form);
    now = 24 * HOUR - 1;
    expect(aDraft().find('e1')).toBeDefined();
    now = 24 * HOUR;
    expect(aDraft().find('e1')).toBeUndefined();
  });

  it('gives way to newer ones when there are more than three', () => {
    for (const key of ['e1', 'e2', 'e3', 'e4']) {
      now += 1;
      aDraft().write(key, typed(key), form);
    }
    expect(
      aDraft()
        .all()
        .map(({ key }) => key),
    ).toEqual(['e4', 'e3', 'e2']);
  });

  it('that is cleared leaves the others, and nothing at all where it was the last', () => {
    const draft = aDraft();
    draft.write('e1', typed('Where is it?'), form);
    draft.write('e2', typed('Another'), form);
    draft.clear('e1');
    expect(draft.all().map(({ key }) => key)).toEqual(['e2']);
    draft.clear('e2');
    expect(localStorage.getItem('baton:draft')).toBeNull();
  });

  it('is kept without secrets', () => {
    const card = 'card 4111 1111 1111 1111';
    aDraft().write('e1', typed(card), { ...form, description: card });
    expect(localStorage.getItem('baton:draft')).not.toContain('4111');
  });

  it('has words where the customer typed some; an address alone is no message', () => {
    const kept = (edits: FormEdits) => ({ key: 'e1', at: 0, typed: edits, form });
    expect(hasWords(kept({ description: 'Hello' }))).toBe(true);
    expect(hasWords(kept({ fields: { amount: '49' } }))).toBe(true);
    expect(hasWords(kept({ email: 'ana@larch.example', description: ' ' }))).toBe(false);
  });
});

describe('what a site fills in', () => {
  it('is kept as long as a draft, apart from it', () => {
    aDraft().prefill({ subject: 'Order 7' });
    aDraft().write('e1', typed('Where is it?'), form);
    expect(aDraft().prefilled()).toEqual({ subject: 'Order 7' });
    expect(aDraft().find('e1')?.typed).not.toHaveProperty('subject');
    now = 24 * HOUR;
    expect(aDraft().prefilled()).toEqual({});
  });
});

describe('what lies under our name and is not ours', () => {
  it.each(['7', '"a"', '{"version":2,"kept":7}', '{"version":1,"at":0,"edits":{"subject":"Old"}}'])(
    'is as good as nothing: %s',
    (text) => {
      localStorage.setItem('baton:draft', text);
      expect(aDraft().all()).toEqual([]);
    },
  );
});
