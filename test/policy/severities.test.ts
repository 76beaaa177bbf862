import { describe, expect, it } from 'vitest';
import { severities } from '../../src/policy/severities.ts';

const MINUTE = { minutes: 1 };
const hours = (count: number) => ({ minutes: count * 60 * MINUTE.minutes });

describe('expected response', () => {
  it.each([
    ['P1', { minutes: 15 }, { minutes: 30 }, hours(4)],
    ['P2', hours(1), hours(2), hours(8)],
    ['P3', hours(4), hours(8), { businessDays: 3 }],
    ['P4', { businessDays: 1 }, undefined, { businessDays: 5 }],
  ] as const)('of %s: first response, updates, target', (severity, firstResponse, updateEvery, target) => {
    expect(severities[severity]).toEqual({
      firstResponse,
      ...(updateEvery ? { updateEvery } : {}),
      target,
      // Critical is answered at any hour.
      ...(severity === 'P1' ? { always: true } : {}),
    });
  });
});
