import { describe, expect, it } from 'vitest';
import type { FormEdits } from '../../src/core/formValues.ts';
import { handoff } from '../../src/core/handoff.ts';
import { aSession } from './aSession.ts';
import { rules } from './rules.ts';

type ASession = ReturnType<typeof aSession>;

const sent = (session: ASession, edits: FormEdits = {}) => {
  session.submits(edits);
  return handoff(session.session, session.submitted, rules);
};
const names = ({ triggers }: ReturnType<typeof sent>) => triggers.map(({ name }) => name);
const refund = () => aSession().searches('refund not arrived');

describe('what is written in the form', () => {
  it('counts as said: a threat goes to whom it is for, and the handoff says so', () => {
    const { decision, triggers, journey } = sent(refund(), { description: 'Pay, or my lawyer will write.' });
    expect(decision).toMatchObject({
      row: 'billing-question',
      because: 'Threatens legal action: “my lawyer”.',
      mode: { value: 'automatic', by: 'trigger:legal-threat' },
      severity: { value: 'P2', by: 'trigger:legal-threat' },
      destination: { team: 'compliance', by: 'trigger:legal-threat' },
    });
    expect(triggers).toEqual([
      {
        name: 'legal-threat',
        channel: 'any',
        because: 'Threatens legal action: “my lawyer”.',
        evidence: [journey.at(-1)?.id],
        words: ['my lawyer'],
      },
    ]);
    expect(journey.at(-1)?.type).toBe('submitted');
  });

  it('counts in every field of it', () => {
    expect(names(sent(refund(), { subject: 'My lawyer will write' }))).toEqual(['legal-threat']);
    expect(names(sent(refund(), { fields: { expectation: 'The money, or legal action' } }))).toEqual([
      'legal-threat',
    ]);
  });

  it('decides the topic where the customer left that as it was', () => {
    const { decision } = sent(refund(), { description: 'I think we have been hacked.' });
    expect(decision).toMatchObject({ row: 'suspected-breach', lost: ['billing-question'] });
    expect(decision.severity).toEqual({ value: 'P1', by: 'row:suspected-breach' });
  });

  it('adds to what was said before: a sum to the refund that was searched', () => {
    const { decision } = sent(refund(), { fields: { amount: '$1,200' } });
    expect(decision.row).toBe('refund-above-limit');
  });

  it('changes nothing where it says nothing new', () => {
    expect(sent(refund()).decision).toMatchObject({
      row: 'billing-question',
      mode: { value: 'on-request', by: 'no-trigger' },
      because: 'Opened contact without an offer.',
    });
  });
});

describe('what the customer corrects in the form', () => {
  const threat = 'Pay, or my lawyer will write.';

  it('stands as theirs whatever they wrote: the topic', () => {
    const { decision } = sent(refund(), { row: 'how-to', description: 'I think we have been hacked.' });
    expect(decision).toMatchObject({
      row: 'how-to',
      destination: { team: 'security', by: 'trigger:security-incident' },
    });
    expect(decision.lost[0]).toBe('suspected-breach');
    expect(decision.because).toContain('The customer chose “How to use a feature”.');
    expect(sent(refund(), { row: 'how-to' }).decision.destination).toMatchObject({
      team: 'tier-1',
      by: 'customer',
    });
  });

  it('stands as theirs whatever they wrote: the urgency', () => {
    for (const severity of ['P1', 'P4'] as const)
      expect(sent(refund(), { severity, description: threat }).decision.severity).toEqual({
        value: severity,
        by: 'customer',
      });
  });

  it('is no correction where they left it as the form had it', () => {
    expect(sent(refund(), { severity: 'P3', description: threat }).decision.severity).toEqual({
      value: 'P2',
      by: 'trigger:legal-threat',
    });
  });
});

describe('what the form had filled in from the session', () => {
  it.each([
    [['calendar still not working']],
    [['calendar', 'calendar still not working']],
    [['calendar still not working', 'calendar']],
    [['calendar', `calendar still not working ${'and so on '.repeat(20)}`]],
  ])('is not said a second time: %j', (queries) => {
    const session = aSession();
    for (const query of queries) session.searches(query);
    expect(session.decision().fired).toEqual([]);
    expect(names(sent(session))).toEqual([]);
  });

  it('is not said where it was merely read', () => {
    const read = () => aSession().opens('After a data loss', { where: 'page' });
    expect(sent(read()).decision).toMatchObject({ row: 'data-loss', mode: { value: 'on-request' } });
    const rejected = sent(read().rates(false));
    expect(rejected.description).toContain('After a data loss');
    expect(names(rejected)).toEqual(['not-helpful']);
    expect(rejected.decision.mode).toEqual({ value: 'offer', by: 'trigger:not-helpful' });
  });

  it('is said a second time where the customer wrote it again', () => {
    const session = aSession().searches('calendar still not working');
    expect(names(sent(session, { description: 'It is still not working.' }))).toEqual(['frustration']);
  });

  it('is said where it is part of a sentence that the customer wrote', () => {
    const session = aSession().searches('data');
    expect(sent(session, { description: 'All our data is gone.' }).decision.row).toBe('data-loss');
  });
});
