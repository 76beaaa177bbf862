import { describe, expect, it } from 'vitest';
import { triggerName } from '../../src/config/triggerSchema.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { aRow } from '../core/rules.ts';
import { check, checkPolicyOf, ENDPOINT } from './checking.ts';

const TEAMS = Object.keys(defaultPolicy.teams).join(', ');
const TRIGGERS = triggerName.options.join(', ');
const ROWS = defaultPolicy.rows.map(({ id }) => id).join(', ');

describe('a fault in the policy is said in one line', () => {
  it.each<[string, unknown, string]>([
    [
      'an unknown team, mistyped',
      { rows: [{ id: 'outage', team: 'enginering' }] },
      `policy.rows[outage].team: expected one of ${TEAMS}, received "enginering". Did you mean "engineering"?`,
    ],
    [
      'an unknown team, unheard of',
      { rows: [{ id: 'outage', team: 'nobody' }] },
      `policy.rows[outage].team: expected one of ${TEAMS}, received "nobody". Use one that exists, or add the team.`,
    ],
    [
      'a new row without all its parts',
      { rows: [{ id: 'mine', title: 'Mine' }] },
      'policy.rows[mine].category: expected a value, because the row "mine" is new, received nothing. Give it, or use the id of a shipped row to change that row.',
    ],
    [
      'a fallback row that does not exist',
      { fallbackRow: 'gone' },
      `policy.fallbackRow: expected one of ${ROWS}, received "gone". Use one that exists, or add the row.`,
    ],
    [
      'a row given twice',
      {
        rows: [
          { id: 'outage', severity: 'P2' },
          { id: 'outage', team: 'technical' },
        ],
      },
      'policy.rows[outage]: expected an id that no other row has, received it for the second time. Join the two, or give one of them another id.',
    ],
    [
      'an unknown trigger',
      { triggers: { reformulate: { on: true } } },
      'policy.triggers.reformulate: expected an option that exists, received "reformulate". Did you mean policy.triggers.reformulated?',
    ],
    [
      'a threshold of nothing',
      { triggers: { reformulated: { on: true, threshold: 0 } } },
      'policy.triggers.reformulated.threshold: expected at least 1, received 0. Make it larger.',
    ],
    [
      'a wish for a human that is not to be heard',
      { triggers: { 'asked-for-human': { on: false } } },
      'policy.triggers.asked-for-human.on: expected true, received false. Leave it out: a customer who asks for a human is always heard.',
    ],
    [
      'an unknown severity',
      { rows: [{ id: 'outage', severity: 'P9' }] },
      'policy.rows[0].severity: expected one of P1, P2, P3, P4, received "P9". Use one of these words.',
    ],
    [
      'a row without an id',
      { rows: [{ title: 'Mine' }] },
      'policy.rows[0].id: expected a string, received nothing. Add it.',
    ],
    [
      'a mistyped part of a row',
      { rows: [{ id: 'outage', sevrity: 'P2' }] },
      'policy.rows[0].sevrity: expected an option that exists, received "sevrity". Did you mean policy.rows[0].severity?',
    ],
    [
      'a title that no ticket could hold',
      { rows: [{ id: 'outage', title: 'x'.repeat(121) }] },
      `policy.rows[0].title: expected at most 120 characters, received "${'x'.repeat(57)}…". Make it smaller.`,
    ],
    [
      'a title of nothing',
      { rows: [{ id: 'outage', title: '' }] },
      'policy.rows[0].title: expected at least 1 character, received "". Make it larger.',
    ],
    [
      'a span of another kind',
      { severities: { P1: { meaning: 'x', firstResponse: { hours: 1 }, target: { minutes: 5 } } } },
      'policy.severities.P1.firstResponse: expected one of the shapes that "Policy" in the README shows, received an object with hours. Compare it with the example there.',
    ],
    [
      'a mistyped trigger that a row waits for',
      { rows: [{ id: 'how-to', escalateWhen: ['reformulatd'] }] },
      `policy.rows[0].escalateWhen[0]: expected one of ${TRIGGERS}, received "reformulatd". Did you mean "reformulated"?`,
    ],
    [
      'a mistyped word',
      { rows: [{ id: 'how-to', mode: 'automatik' }] },
      'policy.rows[0].mode: expected one of offer, automatic, after-steps, received "automatik". Did you mean "automatic"?',
    ],
    [
      'a mistyped condition',
      { rows: [{ id: 'how-to', when: { plan: ['pro'] } }] },
      'policy.rows[0].when.plan: expected an option that exists, received "plan". Did you mean policy.rows[0].when.plans?',
    ],
    [
      'a mistyped part of a step',
      { flows: { mine: { title: 'Mine', steps: [{ id: 'a', text: 'A.', nxt: 'b' }] } } },
      'policy.flows.mine.steps[0].nxt: expected an option that exists, received "nxt". Did you mean policy.flows.mine.steps[0].next?',
    ],
    [
      'a name that is too long',
      { teams: { ['x'.repeat(61)]: { name: 'us', queue: 'us', owner: 'Ada' } } },
      `policy.teams.${'x'.repeat(61)}: expected a name of 1 to 60 characters, received "${'x'.repeat(57)}…". Rename it.`,
    ],
    ['a policy that is none', [], 'policy: expected an object, received a list of 0. Change its type.'],
  ])('%s', (_, policy, line) => {
    expect(checkPolicyOf(policy).lines).toEqual([line]);
  });
});

describe('what is right beside a fault in the policy', () => {
  const rowOf = (policy: unknown, id: string) =>
    checkPolicyOf(policy).settings.policy?.rows.find((row) => row.id === id);

  it('keeps working: the other rows', () => {
    const policy = {
      rows: [
        { id: 'outage', severity: 'P9' },
        { id: 'how-to', severity: 'P3' },
        { id: 'password-reset', team: 'nobody' },
        { id: 'onboarding', severity: 'P3' },
      ],
    };
    expect(rowOf(policy, 'how-to')?.severity).toBe('P3');
    expect(rowOf(policy, 'onboarding')?.severity).toBe('P3');
    expect(rowOf(policy, 'outage')?.severity).toBe('P1');
    expect(rowOf(policy, 'password-reset')?.team).toBe('account-access');
  });

  it('keeps working: the other tables', () => {
    const { settings, problems } = checkPolicyOf({
      colour: 'red',
      severities: { P9: {} },
      triggers: { 'no-such': { on: true }, reformulated: { on: false } },
      teams: { extra: { name: 'us' }, mine: { name: 'us', queue: 'us', owner: 'Ada' } },
    });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'policy.colour',
      'policy.severities.P9',
      'policy.teams.extra.owner',
      'policy.teams.extra.queue',
      'policy.triggers.no-such',
    ]);
    expect(settings.policy?.triggers.reformulated).toMatchObject({ on: false });
    expect(Object.keys(settings.policy?.teams ?? {}).at(-1)).toBe('mine');
  });

  it('keeps working: the fallback row', () => {
    expect(checkPolicyOf({ fallbackRow: 'gone' }).settings.policy?.fallbackRow).toBe('how-to');
  });

  it('leaves the rest of the policy shipped', () => {
    const { settings } = checkPolicyOf({ rows: [{ id: 'mine' }] });
    expect(settings.policy).toEqual(defaultPolicy);
  });
});

describe('a policy without fault', () => {
  it('may add a row with a team of its own, and make it the fallback', () => {
    const { settings, problems } = checkPolicyOf({
      teams: { legal: { name: 'the legal team', queue: 'legal', owner: 'Counsel', tier: 2 } },
      rows: [aRow({ id: 'contracts', terms: ['"terms of service"'], paths: ['/legal/*'], team: 'legal' })],
      fallbackRow: 'contracts',
    });
    expect(problems).toEqual([]);
    expect(settings.policy?.fallbackRow).toBe('contracts');
    expect(settings.policy?.rows[0]?.team).toBe('legal');
  });

  it('may say where its JSON Schema is, and stand in a file of its own', () => {
    const { settings, problems } = check({
      $schema: './policy.json',
      rows: [{ id: 'outage', team: 'technical' }],
    });
    expect(problems.map(({ path }) => path)).toEqual(['endpoint']);
    expect(settings.policy?.rows[0]).toMatchObject({ id: 'outage', team: 'technical' });
  });

  it('may be said as the policy of a configuration too', () => {
    const policy = { rows: [{ id: 'outage', team: 'technical' }] };
    expect(check({ $schema: './config.json', endpoint: ENDPOINT, policy }).problems).toEqual([]);
  });

  it('need not say the terms and fields of a new row', () => {
    const { id, terms, fields, ...rest } = aRow({ id: 'vip-setup', issueTypes: ['onboarding'] });
    expect([terms, fields]).toEqual([[], []]);
    const { settings, problems } = checkPolicyOf({ rows: [{ id, ...rest, when: { plans: ['pro'] } }] });
    expect(problems).toEqual([]);
    expect(settings.policy?.rows[0]).toMatchObject({ id, terms: [], fields: [] });
  });
});
