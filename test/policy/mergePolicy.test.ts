import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { mergePolicy } from '../../src/policy/mergePolicy.ts';
import { aSession } from '../core/aSession.ts';
import { aRow, rulesWith } from '../core/rules.ts';

const { rows, teams, triggers } = defaultPolicy;

describe('a site’s changes', () => {
  it('change a row by its id and leave the rest of it', () => {
    const changed = mergePolicy(defaultPolicy, { rows: [{ id: 'outage', team: 'technical' }] });
    const [row] = changed.rows.filter(({ id }) => id === 'outage');
    expect(row).toEqual({ ...rows.find(({ id }) => id === 'outage'), team: 'technical' });
    expect(changed.rows).toHaveLength(rows.length);
  });

  it('add rows, which win between equals', () => {
    const mine = aRow({
      id: 'mine',
      category: 'bug',
      handling: 'assisted',
      severity: 'P3',
      terms: ['refund'],
    });
    const by = rulesWith({ rows: [mine] });
    expect(aSession().searches('refund late').decision(by).row.id).toBe('mine');
  });

  it('change teams, severities and triggers by key', () => {
    const team = { name: 'us', queue: 'us', owner: 'Ada' };
    const changed = mergePolicy(defaultPolicy, {
      teams: { billing: team, extra: team },
      severities: { P4: { meaning: 'minor', firstResponse: { minutes: 5 }, target: { minutes: 9 } } },
      triggers: { reformulated: { on: false } },
      fallbackRow: 'outage',
    });
    expect(changed.teams).toEqual({ ...teams, billing: team, extra: team });
    expect(changed.severities.P4.firstResponse).toEqual({ minutes: 5 });
    expect(changed.severities.P1).toEqual(defaultPolicy.severities.P1);
    expect(changed.triggers).toEqual({ ...triggers, reformulated: { ...triggers.reformulated, on: false } });
    expect(changed.fallbackRow).toBe('outage');
  });

  it('change a trigger setting by setting', () => {
    const changed = mergePolicy(defaultPolicy, { triggers: { 'amount-over': { threshold: 900 } } });
    expect(changed.triggers['amount-over']).toEqual({ ...triggers['amount-over'], threshold: 900 });
    expect(triggers['amount-over'].team).toBe('management');
  });

  it('add flows, and hours', () => {
    const flow = { title: 'Mine', steps: [{ id: 'a', text: 'Reload.' }] };
    const hours = { timeZone: 'Europe/Madrid', week: { mon: '09:00-17:00' } };
    const changed = mergePolicy(defaultPolicy, { flows: { mine: flow }, hours });
    expect(changed.flows).toEqual({ ...defaultPolicy.flows, mine: flow });
    expect(changed.hours).toEqual(hours);
  });

  it('leave the shipped policy as it is', () => {
    const before = structuredClone(defaultPolicy);
    mergePolicy(defaultPolicy, { rows: [{ id: 'outage', team: 'technical' }], triggers: {} });
    expect(defaultPolicy).toEqual(before);
  });

  it('that are none give the same policy', () => {
    expect(mergePolicy(defaultPolicy, {})).toEqual(defaultPolicy);
  });
});
