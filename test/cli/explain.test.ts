import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSession } from '../../src/cli/explain.ts';
import { rulesOf } from '../../src/cli/replayRules.ts';
import { replaySession } from '../../src/cli/replaySession.ts';
import { assess, decide } from '../../src/core/decide.ts';
import type { SessionEvent } from '../../src/core/events.ts';
import { factsOf } from '../../src/core/facts.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { anyEvents } from '../core/anySession.ts';
import { aSession } from '../core/aSession.ts';
import { rulesWith } from '../core/rules.ts';
import { batonIn } from './runBaton.ts';

const rules = rulesOf(defaultPolicy);
const found = { found: ['When a refund arrives'] };

const treeOf = async (events: readonly SessionEvent[], ...args: string[]) =>
  (await batonIn({ 's.json': events }, 'replay', 's.json', '--explain', ...args)).out;

const explained = (events: readonly SessionEvent[], by = rules) =>
  explainSession(replaySession({ id: 's', events, dropped: 0 }, by), by);

describe('baton replay --explain', () => {
  it('draws how a decision is made, from the need to what the customer sees', async () => {
    const { events } = aSession()
      .searches('refund not arrived', found)
      .opens('When a refund arrives')
      .searches('money back still missing', found)
      .rates(false);
    const isLong = (line: string) => /✗ .+: (no|the) /.test(line);
    expect((await treeOf(events)).split('\n').filter((line) => !isLong(line))).toEqual([
      'Need: “refund not arrived”',
      '├─ Signs',
      '│  ├─ event 1 searched “refund not arrived”: 3 results',
      '│  │  ├─ “refund” → billing-question',
      '│  │  └─ “refund” → refund-above-limit',
      '│  ├─ event 2 opened “When a refund arrives” in the panel',
      '│  │  ├─ “refund” → billing-question, counts no more, because it was typed too',
      '│  │  └─ “refund” → refund-above-limit',
      '│  └─ event 3 searched “money back still missing”: 3 results',
      '│     ├─ “money back” → billing-question',
      '│     └─ “money back” → refund-above-limit',
      '├─ Rows that the signs point to, and the one that wins (✓)',
      '│  ├─ ✓ billing-question (Billing, payments and refunds): “refund” was typed',
      '│  └─ ✗ refund-above-limit (A refund above the limit): its conditions do not hold (amountOver: 500)',
      '├─ Triggers that fired (✓), and those that the row waits for (✗)',
      '│  ├─ ✓ not-helpful: Said that “When a refund arrives” did not help. (event 4)',
      '│  ├─ ✗ reformulated: 2 of 3 wordings',
      '│  ├─ ✗ many-articles: 1 of 4 articles',
      '│  ├─ ✗ loop: 0 of 3 returns',
      '│  ├─ ✗ answer-rejected: 0 of 2 rejected answers',
      '│  └─ ✗ frustration: 0 of 2 such remarks',
      '├─ Mode offer: the row billing-question waits for not-helpful, which fired',
      '├─ Severity P3: the row billing-question says so',
      '├─ Team billing: the row billing-question says so',
      '│  └─ queue billing, owner Billing lead',
      '└─ The customer sees: Contact with the billing team is offered beside the docs; first answer within 4 hours.',
    ]);
  });

  it('says which row won over which, and by which rule', async () => {
    const { events } = aSession().searches('all our data is gone after the refund');
    const tree = await treeOf(events);
    expect(tree).toContain('✓ data-loss (Suspected data loss): “data gone” was typed');
    expect(tree).toContain('“refund” was typed; lost to data-loss: human-first goes before assisted');
  });

  it('says that a question about a danger is none', async () => {
    const tree = await treeOf(aSession().searches('how do I prevent data loss').events);
    expect(tree).toMatch(/→ data-loss, does not count: it asks about such a thing rather than reports one/);
  });

  it('says that what was typed goes before what was opened', async () => {
    const { events } = aSession()
      .searches('refund', { found: ['Someone else'] })
      .opens('Someone else');
    const [{ rows } = { rows: [] }] = explained(
      events,
      rulesWith({ rows: [{ id: 'suspected-breach', paths: ['/someone*'] }] }),
    );
    expect(rows.find(({ id }) => id === 'suspected-breach')?.because).toBe(
      '“/someone*” was opened; lost to billing-question: what was typed goes before what was only opened',
    );
  });

  it('explains an earlier need that is offered before the latest one', async () => {
    const { events } = aSession()
      .searches('refund not arrived', found)
      .opens('When a refund arrives')
      .rates(false)
      .searches('connect google calendar', { found: ['Connect your calendar'] });
    expect(explained(events).map(({ need, mode }) => [need, mode.value])).toEqual([
      ['“refund not arrived”', 'offer'],
      ['“connect google calendar”', 'on-request'],
    ]);
  });

  it('explains what support received, once the form was sent', async () => {
    const { events } = aSession()
      .searches('invoice for march')
      .opensContact()
      .submits({ description: 'I will take legal action.' });
    const [{ destination, customerSees } = { destination: {}, customerSees: '' }] = explained(events);
    expect(destination).toMatchObject({ value: 'compliance', because: 'because legal-threat fired' });
    expect(customerSees).toMatch(/^The message went to the privacy team; first answer within 1 hour/);
  });

  it('says when an answer is due where the team has hours', () => {
    const week = { mon: '09:00-17:00', fri: '09:00-15:00' };
    const by = rulesWith({ hours: { timeZone: 'UTC', week } });
    const { events } = aSession().searches('refund not arrived', found).opensContact();
    // Friday 14:00: one hour of four is left of the day.
    expect(explained(events, by)[0]?.customerSees).toContain(
      'first answer within 4 hours of business hours, by 2026-11-23 12:00 UTC',
    );
  });

  it('gives the same as JSON', async () => {
    const { events } = aSession().searches('refund not arrived', found);
    const { explanations } = JSON.parse(await treeOf(events, '--format', 'json')) as {
      explanations: { waiting: { name: string }[] }[];
    };
    expect(explanations[0]?.waiting.find(({ name }) => name === 'reformulated')).toEqual({
      name: 'reformulated',
      text: '1 of 3 wordings',
      have: 1,
      of: 3,
    });
  });
});

describe('the explanation of any session', () => {
  it('names the rows that the decision names, in its order', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const { session, submitted } = replaySession({ id: 's', events, dropped: 0 }, rules);
        const explanations = explained(events);
        if (submitted) return;
        const { offer, current } = assess(session.events, rules);
        const need = (offer ?? current).need;
        const { row, lost } = decide(need, rules, factsOf(session.events));
        expect(
          explanations[0]?.rows.flatMap(({ id, result }) => (result === 'does-not-hold' ? [] : [id])),
        ).toEqual([row, ...lost].map(({ id }) => id));
      }),
    );
  });
});
