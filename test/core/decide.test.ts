import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/core/policy.ts';
import type { Rules } from '../../src/core/rules.ts';
import { aSession } from './aSession.ts';
import { aRow, policyOf, rules, rulesWith } from './rules.ts';

/** Rules with one row about printers. */
const printers = (row: Partial<Row>): Rules => ({
  ...rules,
  policy: policyOf(aRow({ id: 'other' }), aRow({ id: 'printer', terms: ['printer'], ...row })),
});

describe('the mode', () => {
  const handlings = [
    ['self-service-first', 'offer'],
    ['self-service-first', 'after-steps'],
    ['assisted', 'offer'],
    ['assisted', 'after-steps'],
    ['human-first', 'offer'],
    ['human-first', 'automatic'],
  ] as const;

  it.each(handlings)('of a %s row in mode %s waits for the row’s triggers', (handling, mode) => {
    const by = printers({ handling, mode, flow: 'set-up', escalateWhen: ['not-helpful'] });
    const session = aSession().searches('printer jams').opens('Printer jams');
    expect(session.decision(by).mode).toEqual({ value: 'on-request', by: 'no-trigger' });
    expect(session.rates(false).decision(by).mode).toEqual({ value: mode, by: 'row:printer' });
  });

  it.each(handlings)('of a %s row in mode %s comes at once where the row says so', (handling, mode) => {
    const by = printers({ handling, mode, flow: 'set-up', escalateWhen: 'at-once' });
    const decision = aSession().searches('printer jams').decision(by);
    expect(decision.mode).toEqual({ value: mode, by: 'row:printer' });
    expect(decision).toMatchObject({ atOnce: true, matched: 'printer' });
  });

  it('is not changed by a trigger that the row does not wait for', () => {
    const by = printers({ escalateWhen: ['reformulated'] });
    const decision = aSession().searches('printer jams').opens('Printer jams').rates(false).decision(by);
    expect(decision.mode.value).toBe('on-request');
    expect(decision.fired.map(({ name }) => name)).toEqual(['not-helpful']);
  });

  it('does not come at once for what was merely read', () => {
    const by = printers({ escalateWhen: 'at-once', mode: 'automatic', handling: 'human-first' });
    const session = aSession().opens('Printer jams', { where: 'page' });
    expect(session.decision(by)).toMatchObject({ row: { id: 'printer' }, mode: { value: 'on-request' } });
  });

  it('is an offer for who reads about such a thing and struggles with it', () => {
    const by = printers({ escalateWhen: 'at-once', mode: 'automatic', handling: 'human-first' });
    const decision = aSession().opens('Printer jams', { where: 'page' }).rates(false).decision(by);
    expect(decision.mode).toEqual({ value: 'offer', by: 'trigger:not-helpful' });
  });

  it('is automatic for urgent words and for a wish for a human, whatever the row waits for', () => {
    const by = printers({ escalateWhen: [] });
    expect(aSession().searches('printer on fire, urgent').decision(by).mode).toEqual({
      value: 'automatic',
      by: 'trigger:urgent-terms',
    });
    expect(aSession().searches('printer').opensContact().decision(by).mode).toEqual({
      value: 'automatic',
      by: 'trigger:asked-for-human',
    });
  });

  it('is automatic for a wish for a human even where the site has switched the trigger off', () => {
    const by = rulesWith({ triggers: { 'asked-for-human': { on: false } } });
    expect(aSession().opensContact().decision(by).mode.value).toBe('automatic');
    expect(aSession().searches('let me talk to a person').decision(by).mode.value).toBe('automatic');
  });

  it('is on request when nothing has happened', () => {
    expect(aSession().decision()).toMatchObject({
      row: { id: 'how-to' },
      mode: { value: 'on-request', by: 'no-trigger' },
      fired: [],
      atOnce: false,
    });
  });
});

describe('the severity', () => {
  it('is the row’s', () => {
    expect(
      aSession()
        .searches('printer')
        .decision(printers({ severity: 'P3' })).severity,
    ).toEqual({
      value: 'P3',
      by: 'row:printer',
    });
  });

  it('is raised to P2 by urgent words', () => {
    const decision = aSession()
      .searches('printer urgent')
      .decision(printers({ severity: 'P4' }));
    expect(decision.severity).toEqual({ value: 'P2', by: 'trigger:urgent-terms' });
  });

  it('is not lowered by urgent words', () => {
    const decision = aSession()
      .searches('printer urgent')
      .decision(printers({ severity: 'P1' }));
    expect(decision.severity).toEqual({ value: 'P1', by: 'row:printer' });
  });
});

describe('what fired', () => {
  it('is told by name, with the ids of the events that show it and no sentence', () => {
    const { fired } = aSession()
      .searches('refund not arrived')
      .opens('When a refund arrives')
      .rates(false)
      .decision();
    expect(fired).toEqual([{ name: 'not-helpful', channel: 'article', evidence: ['e3'] }]);
  });
});
