import type { Summary } from '../../demo/inbox/inboxData.ts';

/** A handoff in the inbox's list. */
export function aSummary(overrides: Partial<Summary> = {}): Summary {
  return {
    reference: 'T-1001',
    subject: 'Refund has not arrived',
    who: 'Ana Reyes',
    queue: 'billing',
    severity: 'P3',
    due: '2026-11-20T18:00:00.000Z',
    setAside: false,
    outcome: null,
    answeredAt: null,
    ...overrides,
  };
}
