import { describe, expect, it } from 'vitest';
import type { TriggerName } from '../../src/core/policy.ts';
import { atOnceBecause, reasonOf } from '../../src/core/reasons.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
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

  it('are nothing but the trigger’s own words: what fired without words carries none', () => {
    const [reason] = reasons(aSession().searches('hacked')).filter(
      ({ name }) => name === 'security-incident',
    );
    expect(reason?.words).toEqual(['hacked']);
    const [other] = reasons(aSession().opens('Refund times').rates(false));
    expect(other).not.toHaveProperty('words');
  });

  it('have words of at most 120 characters', () => {
    const word = 'ab '.repeat(100);
    const fired = { name: 'angry', channel: 'any', evidence: ['e1'], words: [word] } as const;
    expect(reasonOf(fired, []).words?.[0]?.length).toBeLessThanOrEqual(120);
  });
});

/** A session in which an event of each kind happened, and all of their ids. */
const eventful = () => {
  const session = aSession()
    .contactedBefore('refund late', 'T-4001')
    .searches('refund late')
    .opens('Refund times')
    .reaches('known-limit', 'Write to us.')
    .rates(false)
    .startsFlow('set-up')
    .answers('Which bank?', 'none-fits', { leadsTo: 'unclassified' })
    .opensContact();
  return { events: session.events, evidence: session.events.map(({ id }) => id) };
};

describe.each(Object.keys(defaultPolicy.triggers) as TriggerName[])('the sentence of %s', (name) => {
  const { events, evidence } = eventful();

  it('is one sentence', () => {
    const { because } = reasonOf({ name, channel: 'any', evidence, words: ['late', 'never'] }, events);
    expect(because).toMatch(/^[A-Z“].*\.$/);
    expect(because).not.toMatch(/undefined|“”|““|””|: ?[.,]|^,|, ?,|\.\./);
  });

  it('differs from that of every other trigger', () => {
    const all = (Object.keys(defaultPolicy.triggers) as TriggerName[]).map(
      (one) => reasonOf({ name: one, channel: 'any', evidence, words: ['late', 'never'] }, events).because,
    );
    const { because } = reasonOf({ name, channel: 'any', evidence, words: ['late', 'never'] }, events);
    expect(all.filter((one) => one === because)).toHaveLength(1);
  });
});
