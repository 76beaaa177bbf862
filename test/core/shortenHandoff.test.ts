import { describe, expect, it } from 'vitest';
import { shortenHandoff } from '../../src/core/shortenHandoff.ts';
import { handoff } from '../../src/schema/handoff.ts';
import { aHandoff } from '../receive/aHandoff.ts';

describe('a handoff that is too large for its endpoint', () => {
  const whole = aHandoff();
  const shorter = handoff.parse(JSON.parse(shortenHandoff(JSON.stringify(whole), 'k-short') ?? ''));

  it('goes without its journey, and says how much went', () => {
    expect(whole.journey.length).toBeGreaterThan(0);
    expect(shorter.journey).toEqual([]);
    expect(shorter.dropped).toBe(whole.dropped + whole.journey.length);
    expect(shorter.triggers.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(shorter.note.length).toBeLessThan(whole.note.length);
  });

  it('keeps what the customer wrote, who it is from and where it goes', () => {
    const { id, subject, description, customer, fields, decision, stepsTried } = whole;
    expect(shorter).toMatchObject({ id, subject, description, customer, fields, decision, stepsTried });
    expect(shorter.note).toContain(description);
  });

  it('has a key of its own', () => {
    expect(shorter.idempotencyKey).toBe('k-short');
  });

  it('cannot be made shorter twice', () => {
    expect(shortenHandoff(JSON.stringify(shorter), 'k-3')).toBeUndefined();
  });
});
