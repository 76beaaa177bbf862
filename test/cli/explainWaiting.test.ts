import { describe, expect, it } from 'vitest';
import { explainSession } from '../../src/cli/explain.ts';
import { COUNTED, TIMED } from '../../src/cli/explainWaiting.ts';
import { rulesOf } from '../../src/cli/replayRules.ts';
import { replaySession } from '../../src/cli/replaySession.ts';
import { assess } from '../../src/core/decide.ts';
import type { SessionEvent } from '../../src/core/events.ts';
import type { TriggerName } from '../../src/core/policy.ts';
import type { Rules } from '../../src/core/rules.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { aSession } from '../core/aSession.ts';
import { rulesWith } from '../core/rules.ts';

const rules = rulesOf(defaultPolicy);
const found = { found: ['When a refund arrives'] };
const waitingIn = (events: readonly SessionEvent[], by: Rules) =>
  explainSession(replaySession({ id: 's', events, dropped: 0 }, by), by)[0]?.waiting;

describe('how far a trigger is from firing', () => {
  const search = (query: string): Partial<SessionEvent> => ({
    type: 'searched',
    query,
    results: 3,
    top: [shown],
  });
  const url = 'https://docs.example/arrive.html';
  const shown = { url, title: 'Refunds', coverage: 1 };
  const view = (page: string): Partial<SessionEvent> => ({
    type: 'article-viewed',
    where: 'panel',
    url: `https://docs.example/${page}.html`,
    title: `Refunds: ${page}`,
  });
  const rating = (proposed: boolean): Partial<SessionEvent> => ({
    type: 'rated',
    url,
    title: 'Refunds',
    helpful: false,
    proposed,
  });
  const passage = (kind: string, seconds: number): Partial<SessionEvent>[] => [
    { type: 'article-viewed', where: 'panel', url, title: 'Refunds' },
    {
      type: 'passage-reached',
      url,
      title: 'Refunds',
      kind,
      text: 'Only we can see this.',
      seconds,
    } as Partial<SessionEvent>,
  ];
  const times = (count: number, make: (at: number) => Partial<SessionEvent>) =>
    Array.from({ length: count }, (_, at) => make(at));

  /** A session with so much of what a trigger counts. */
  const sessions: Partial<Record<TriggerName, (count: number) => Partial<SessionEvent>[]>> = {
    reformulated: (count) =>
      times(count, (at) =>
        search(['refund not arrived', 'money back missing', 'reimbursement pending'][at] ?? ''),
      ),
    'many-articles': (count) => times(count, (at) => view(`page-${'abcdef'[at] ?? ''}`)),
    loop: (count) => times(count + 2, (at) => view(`page-${'ab'[at % 2] ?? ''}`)),
    'not-helpful': (count) => times(count, () => rating(false)),
    'answer-rejected': (count) => [view('arrive'), ...times(count, () => rating(true))],
    frustration: (count) =>
      times(count, (at) => search(['refund still not working', 'refund is not working again'][at] ?? '')),
    'repeat-contact': (count) => [
      ...times(count - 1, (at) => ({
        type: 'contacted-before',
        handoff: `h${String(at)}`,
        need: 'refund not arrived',
        sentAt: 0,
        reference: 'T',
      })),
      search('refund not arrived'),
    ],
    'known-limit': (seconds) => passage('known-limit', seconds),
    'account-specific': (seconds) => passage('account-specific', seconds),
    'unverifiable-state': (seconds) => passage('unverifiable-state', seconds),
    'sensitive-topic': (seconds) => [
      { type: 'article-viewed', where: 'panel', url, title: 'Delete personal data' },
      { type: 'article-read', url, seconds, depthPercent: 50 },
    ],
  };
  const firedIn = (name: TriggerName, count: number) => {
    const events = (sessions[name]?.(count) ?? []).map(
      (event, at) => ({ ...event, id: `e${String(at + 10)}`, at: at * 20_000 }) as SessionEvent,
    );
    return assess(events, rules).current.fired.map((one) => one.name);
  };
  const figures = [
    ...Object.entries(COUNTED).map(([name, { from }]) => [name as TriggerName, from] as const),
    ...Object.entries(TIMED).map(([name, from]) => [name as TriggerName, from] as const),
  ];

  it.each(figures)('is reckoned with the default of %s: %i', (name, from) => {
    expect(firedIn(name, from)).toContain(name);
    expect(firedIn(name, from - 1)).not.toContain(name);
  });

  it('is reckoned with the policy’s own figure where it has one', () => {
    const by = rulesWith({ triggers: { reformulated: { threshold: 5 } } });
    const { events } = aSession().searches('refund not arrived', found);
    expect(waitingIn(events, by)).toContainEqual({
      name: 'reformulated',
      text: '1 of 5 wordings',
      have: 1,
      of: 5,
    });
  });

  it('is that it is switched off, where it is', () => {
    const by = rulesWith({ triggers: { reformulated: { on: false } } });
    const { events } = aSession().searches('refund not arrived', found);
    expect(waitingIn(events, by)).toContainEqual({ name: 'reformulated', text: 'switched off' });
  });
});
