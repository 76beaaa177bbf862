import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../src/core/deliveryOf.ts';
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
