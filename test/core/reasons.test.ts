import { describe, expect, it } from 'vitest';
import { atOnceBecause, reasonOf } from '../../src/core/reasons.ts';
import { aSession } from './aSession.ts';
import { aRow, policyOf, rules } from './rules.ts';

type ASession = ReturnType<typeof aSession>;

const reasons = (session: ASession, by = rules) =>
  session.decision(by).fired.map((fired) => reasonOf(fired, session.events));

describe('the reasons', () => {
  it('are a sentence for each trigger that fired, with the ids of the events that show it', () => {
    const session = aSession().searches('refund not arrived').opens('When a refund arrives').rates(false);
    expect(reasons(session)).toEqual([
      {
        name: 'not-helpful',
        channel: 'article',
        because: 'Said that “When a refund arrives” did not help.',
        evidence: ['e3'],
      },
    ]);
  });

  it('name what matched where the row itself asks for a human at once', () => {
    const printer = aRow({ id: 'printer', terms: ['"printer jams"'], escalateWhen: 'at-once' });
    const by = { ...rules, policy: policyOf(aRow({ id: 'other' }), printer) };
    expect(atOnceBecause(aSession().searches('my printer jams').decision(by))).toEqual([
      '“Row printer” goes to a human at once (matched “printer jams”).',
    ]);
    expect(atOnceBecause(aSession().searches('my printer').decision(by))).toEqual([]);
  });

  it('have at most 500 characters each, whatever was searched', () => {
    const long = (word: string) => Array.from({ length: 60 }, () => word).join(' ');
    const session = aSession();
    for (const word of ['refund', 'refund money', 'refund money card']) session.searches(long(word));
    const lengths = reasons(session).map(({ because }) => because.length);
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(500);
  });
});
