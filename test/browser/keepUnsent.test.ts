import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { createStorage } from '../../src/browser/storage.ts';
import { createDraft, hasWords } from '../../src/draft.ts';
import { keepUnsent } from '../../src/keepUnsent.ts';
import { aHandoff } from '../receive/aHandoff.ts';

beforeEach(() => {
  localStorage.clear();
});

describe('a message that is given up in a later session', () => {
  it('is there as an unsent message, with what the customer wrote and who they are', () => {
    const storage = createStorage();
    const now = () => 1000;
    const given = aHandoff();
    keepUnsent({ storage, env: { now }, settings: () => ({}) } as App, given.id, JSON.stringify(given));
    const [kept] = createDraft(storage, now, () => undefined).all();
    expect(kept && hasWords(kept)).toBe(true);
    expect(kept?.form).toMatchObject({
      need: given.id,
      row: given.issue.type,
      severity: given.decision.severity.value,
      subject: given.subject,
      description: given.description,
      name: given.customer.name,
      email: given.customer.email,
      fields: { ...given.fields, expectation: given.expectation },
    });
  });
});
