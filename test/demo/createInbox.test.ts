import { describe, expect, it } from 'vitest';
import type { InboxApi } from '../../demo/inbox/api.ts';
import { createInbox } from '../../demo/inbox/createInbox.ts';
import type { Listing, Summary } from '../../demo/inbox/inboxData.ts';
import { aHandoff } from '../receive/aHandoff.ts';
import { aSummary } from './aSummary.ts';

const listingOf = (...handoffs: Summary[]): Listing => ({ docsUrl: 'http://docs.example', handoffs });

function anInbox(parts: Partial<InboxApi> = {}) {
  const api: InboxApi = {
    list: () => Promise.resolve(listingOf(aSummary())),
    get: (reference) =>
      Promise.resolve({ reference, handoff: aHandoff(), signs: [], outcome: null, answeredAt: null }),
    setOutcome: () => Promise.resolve(),
    setAnswered: () => Promise.resolve(),
    ...parts,
  };
  return createInbox(api, () => Date.parse('2026-11-20T15:00:00Z'));
}

describe('the inbox', () => {
  it('keeps the selection and what it shows while it refreshes', async () => {
    let asked = 0;
    const inbox = anInbox({
      get: (reference) => {
        asked += 1;
        return Promise.resolve({
          reference,
          handoff: aHandoff(),
          signs: [],
          outcome: null,
          answeredAt: null,
        });
      },
    });
    inbox.select('T-1001');
    await inbox.refresh();
    const shown = inbox.detail.value;
    await inbox.refresh();
    expect(inbox.selected.value).toBe('T-1001');
    expect(inbox.detail.value).toBe(shown);
    expect(asked).toBeLessThanOrEqual(2);
  });

  it('says aloud what is new, but not what was there at the start', async () => {
    const answers = [
      listingOf(aSummary()),
      listingOf(aSummary(), aSummary({ reference: 'T-1002', severity: 'P1' })),
    ];
    const inbox = anInbox({ list: () => Promise.resolve(answers.shift() ?? listingOf()) });
    await inbox.refresh();
    expect(inbox.message.value).toBe('');
    await inbox.refresh();
    expect(inbox.message.value).toBe('New: P1, Refund has not arrived');
  });

  it('keeps what it has when the connection is lost, and says so', async () => {
    const answers = [Promise.resolve(listingOf(aSummary()))];
    const inbox = anInbox({ list: () => answers.shift() ?? Promise.reject(new Error('offline')) });
    await inbox.refresh();
    await inbox.refresh();
    expect(inbox.connection.value).toBe('lost');
    expect(inbox.listing.value?.handoffs).toHaveLength(1);
  });

  it('does not let an answer that set out earlier undo a press', async () => {
    let answer: (listing: Listing) => void = () => undefined;
    const answers = [
      Promise.resolve(listingOf(aSummary())),
      new Promise<Listing>((resolve) => (answer = resolve)),
    ];
    const inbox = anInbox({ list: () => answers.shift() ?? Promise.reject(new Error()) });
    await inbox.refresh();
    inbox.select('T-1001');
    const late = inbox.refresh();
    await inbox.setOutcome('T-1001', 'retag');
    answer(listingOf(aSummary()));
    await late;
    expect(inbox.handling.value?.outcome).toBe('retag');
  });

  it('takes a press back that could not be saved', async () => {
    const inbox = anInbox({ setOutcome: () => Promise.reject(new Error('offline')) });
    await inbox.refresh();
    inbox.select('T-1001');
    await inbox.setOutcome('T-1001', 'retag');
    expect(inbox.handling.value?.outcome).toBeNull();
    expect(inbox.message.value).toContain('could not be saved');
  });
});
