import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/core/decide.ts';
import type { Row, TriggerName, TriggerSettings } from '../../src/core/policy.ts';
import type { Fired } from '../../src/core/trigger.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { aRow, policyOf } from './rules.ts';

type Settings = Partial<Record<TriggerName, TriggerSettings>>;

/** What a row of the billing team amounts to when triggers that are set so have fired, in this order. */
function outcome(settings: Settings, row: Partial<Row> = {}) {
  const whole = aRow({ id: 'printer', severity: 'P3', team: 'billing', ...row });
  const policy = policyOf(whole);
  const fired = Object.keys(settings).map((name): Fired => ({
    name: name as TriggerName,
    channel: 'any',
    evidence: [],
  }));
  return outcomeOf(whole, fired, { ...policy, triggers: { ...policy.triggers, ...settings } });
}

describe('the severity', () => {
  it('is the row’s where no trigger sets one', () => {
    expect(outcome({}).severity).toEqual({ value: 'P3', by: 'row:printer' });
    expect(outcome({ loop: {} }).severity).toEqual({ value: 'P3', by: 'row:printer' });
  });

  it('is raised by a trigger, and says by which', () => {
    expect(outcome({ loop: { severity: 'P2' } }).severity).toEqual({ value: 'P2', by: 'trigger:loop' });
  });

  it('is never lowered', () => {
    expect(outcome({ loop: { severity: 'P4' } }).severity).toEqual({ value: 'P3', by: 'row:printer' });
    expect(outcome({ loop: { severity: 'P3' } }).severity).toEqual({ value: 'P3', by: 'row:printer' });
    expect(outcome({ loop: { severity: 'P2' } }, { severity: 'P1' }).severity.value).toBe('P1');
  });

  it('is the highest of several, in whatever order they fired', () => {
    const highest = { value: 'P1', by: 'trigger:vip' };
    expect(outcome({ loop: { severity: 'P2' }, vip: { severity: 'P1' } }).severity).toEqual(highest);
    expect(outcome({ vip: { severity: 'P1' }, loop: { severity: 'P2' } }).severity).toEqual(highest);
  });
});

describe('the team', () => {
  it('is the row’s where no trigger names one', () => {
    expect(outcome({ loop: { severity: 'P1' } }).team).toEqual({ value: 'billing', by: 'row:printer' });
  });

  it('is that of a trigger, whatever the row', () => {
    expect(outcome({ loop: { team: 'technical' } }).team).toEqual({ value: 'technical', by: 'trigger:loop' });
  });

  it('is that of the riskier of two, in whatever order they fired', () => {
    const low: Settings = { loop: { team: 'technical', severity: 'P3' } };
    const high: Settings = { vip: { team: 'management', severity: 'P2' } };
    const riskier = { value: 'management', by: 'trigger:vip' };
    expect(outcome({ ...low, ...high }).team).toEqual(riskier);
    expect(outcome({ ...high, ...low }).team).toEqual(riskier);
  });

  it('is that of the first of two with the same risk', () => {
    const settings: Settings = { loop: { team: 'technical' }, vip: { team: 'management', severity: 'P4' } };
    expect(outcome(settings).team).toEqual({ value: 'technical', by: 'trigger:loop' });
  });

  it('is the tier above the row’s where the trigger says so, and the row’s own at the top', () => {
    const { next } = defaultPolicy.teams['billing'] ?? {};
    expect(next).toBeDefined();
    expect(outcome({ loop: { team: 'next' } }).team).toEqual({ value: next, by: 'trigger:loop' });
    expect(outcome({ loop: { team: 'next' } }, { team: 'management' }).team.value).toBe('management');
  });
});
