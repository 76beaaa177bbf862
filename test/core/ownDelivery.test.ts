import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../src/core/events.ts';
import { ownDelivery } from '../../src/core/ownDelivery.ts';
import { aSession } from './aSession.ts';

const [template] = aSession()
  .searches('refund')
  .submits()
  .events.filter((event) => event.type === 'submitted');
const sent = (handoff: string) => ({ ...template, id: `sent-${handoff}`, handoff }) as SessionEvent;
const arrived = (handoff: string) =>
  ({
    type: 'delivered',
    id: `arrived-${handoff}`,
    at: 1,
    handoff,
    reference: `T-${handoff}`,
  }) as SessionEvent;

describe('the delivery of one form', () => {
  it('is not that of what another tab has sent since', () => {
    const events = [sent('mine'), sent('theirs'), arrived('theirs')];
    expect(ownDelivery(events, new Set(['mine']))).toMatchObject({
      status: 'pending',
      submitted: { handoff: 'mine' },
    });
    expect(ownDelivery([...events, arrived('mine')], new Set(['mine']))).toMatchObject({
      status: 'delivered',
      reference: 'T-mine',
    });
  });

  it('is the latest of all where it has sent nothing', () => {
    expect(ownDelivery([sent('a'), sent('b'), arrived('b')], new Set())).toMatchObject({ reference: 'T-b' });
    expect(ownDelivery([], new Set())).toEqual({ status: 'none' });
  });
});
