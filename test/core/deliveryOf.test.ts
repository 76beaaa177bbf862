import { describe, expect, it } from 'vitest';
import { deliveryOf, unsentIn } from '../../src/core/deliveryOf.ts';
import { aSession } from './aSession.ts';

const sent = () => aSession().searches('refund').submits();

describe('the delivery', () => {
  it('is none before the button was pressed', () => {
    expect(deliveryOf(aSession().searches('refund').events).status).toBe('none');
  });

  it('is pending until something is known', () => {
    expect(deliveryOf(sent().events).status).toBe('pending');
  });

  it('has failed for the reason that was reported last', () => {
    expect(deliveryOf(sent().fails('unreachable').fails('refused').events)).toMatchObject({
      status: 'failed',
      reason: 'refused',
    });
  });

  it('has succeeded with the reference, whatever is reported later', () => {
    expect(deliveryOf(sent().fails().isDelivered('T-1').fails().events)).toMatchObject({
      status: 'delivered',
      reference: 'T-1',
    });
  });
});

describe('what is still to be delivered', () => {
  const named = (handoff: string, session = sent()) =>
    session.events.map((event) => ({
      ...event,
      id: `${handoff}-${event.id}`,
      ...('handoff' in event ? { handoff } : {}),
    }));
  const unsent = (...sessions: readonly ReturnType<typeof named>[]) =>
    unsentIn(sessions.flat()).map(({ status, submitted }) => `${submitted.handoff} ${status}`);

  it('is each message without an outcome, and each that may succeed later, oldest first', () => {
    expect(unsent(named('a'), named('b', sent().fails()), named('c'))).toEqual([
      'a pending',
      'b failed',
      'c pending',
    ]);
  });

  it('is none that has arrived or was refused', () => {
    expect(unsent(named('a', sent().isDelivered()), named('b', sent().fails('refused')))).toEqual([]);
  });
});
