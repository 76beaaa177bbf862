import { describe, expect, it } from 'vitest';
import { handoff } from '../../src/core/handoff.ts';
import type { FormEdits } from '../../src/core/formValues.ts';
import * as schema from '../../src/schema/handoff.ts';
import { aSession, HANDOFF_ID, urlOf } from './aSession.ts';
import { rules, rulesWith } from './rules.ts';

/** A refund that did not come: searched in two ways, one article read and answered with "No". */
const refund = () =>
  aSession()
    .hasContext({ app: 'web 4.12.0', region: 'eu' })
    .isIdentified({ name: 'Ana Reyes', email: 'ana@larch.example', company: 'Larch', plan: 'Pro' })
    .searches('refund not arrived', { found: ['When a refund arrives'] })
    .opens('When a refund arrives', { section: 'Billing' })
    .rates(false)
    .searches('refund not arrived INV-20318')
    .hasContext({ app: 'web 4.13.0' })
    .opensContact('offer');

const sent = (session: ReturnType<typeof aSession>, by = rules) =>
  handoff(session.session, session.submitted, by);
const submit = (edits: FormEdits = {}) => sent(refund().submits(edits));

describe('a handoff', () => {
  it('is valid', () => {
    expect(schema.handoff.safeParse(submit()).error).toBeUndefined();
  });

  it('is the same for the same session: the preview is what is sent', () => {
    expect(JSON.stringify(submit())).toBe(JSON.stringify(submit()));
  });

  it('has one id, which is the key of its delivery', () => {
    expect(submit()).toMatchObject({ id: HANDOFF_ID, idempotencyKey: HANDOFF_ID, sessionId: 's-1' });
  });

  it('tells the original query and every later one, in order', () => {
    const session = refund().searches('invite a colleague').submits();
    expect(sent(session).queries).toEqual({
      original: 'refund not arrived',
      later: ['refund not arrived INV-20318', 'invite a colleague'],
    });
  });

  it('tells what was viewed last, and its product area', () => {
    expect(submit()).toMatchObject({
      lastViewed: { url: urlOf('When a refund arrives'), title: 'When a refund arrives', section: 'Billing' },
      issue: { type: 'billing-question', category: 'billing', productArea: 'Billing' },
    });
  });

  it('tells the steps that were tried as lines, each once', () => {
    const session = refund()
      .answers('Reload', 'declined', { reason: 'no time' })
      .searches('refund not arrived')
      .submits();
    expect(sent(session).stepsTried).toEqual([
      'Searched “refund not arrived” (3 results)',
      'Read “When a refund arrives”',
      'Said that “When a refund arrives” did not help',
      'Searched “refund not arrived INV-20318” (3 results)',
      'Not done: Reload (no time)',
    ]);
  });

  it('tells why it escalates, with evidence', () => {
    const { triggers, decision } = submit();
    expect(triggers).toMatchObject([{ name: 'not-helpful', evidence: ['e5'] }]);
    expect(decision).toMatchObject({
      row: 'billing-question',
      because: 'Said that “When a refund arrives” did not help.',
      mode: { value: 'offer', by: 'row:billing-question' },
      severity: { value: 'P3', by: 'row:billing-question' },
      destination: { team: 'billing', owner: 'Billing lead', by: 'row:billing-question' },
      firstResponseBy: '2026-11-20T18:02:40.000Z',
    });
  });

  it('tells which fields the issue type required', () => {
    const session = aSession().searches('my invoice is wrong').submits();
    expect(sent(session).decision.requiredFields).toEqual([
      'subject',
      'description',
      'email',
      'invoiceNumber',
    ]);
  });

  it('tells who it is as the site and the form say, and that nobody has verified it', () => {
    expect(submit({ name: 'Ana R.', email: 'ana@home.example' }).customer).toEqual({
      name: 'Ana R.',
      email: 'ana@home.example',
      company: 'Larch',
      plan: 'Pro',
      verified: false,
    });
  });

  it('tells the fields that were filled in; the expectation has its own place', () => {
    const fields = { amount: ' 49 EUR ', invoiceNumber: '  ', expectation: ' The money back. ' };
    const payload = submit({ fields });
    expect(payload.fields).toEqual({ amount: '49 EUR' });
    expect(payload.expectation).toBe('The money back.');
  });

  it('tells errors and request ids that were searched or typed, each once', () => {
    const session = aSession()
      .searches('api error 401 req_8fk20dk1')
      .submits({
        description: 'Again req_8fk20dk1',
        fields: { errorMessage: 'Error: expired', requestId: 'req_77abc123' },
      });
    expect(sent(session)).toMatchObject({
      errors: ['api error 401 req_8fk20dk1', 'Error: expired'],
      requestIds: ['req_8fk20dk1', 'req_77abc123'],
    });
  });

  it('has no secrets that were typed into the form', () => {
    const text = JSON.stringify(
      submit({
        subject: 'card 4111 1111 1111 1111',
        description: 'password: p@ssword',
        fields: { errorMessage: 'Bearer abcdefghijklmnop7', expectation: '4111111111111111' },
      }),
    );
    expect(text).not.toMatch(/4111|p@ss|abcdefgh/);
  });

  it('has the site’s context, the latest value of each name', () => {
    expect(submit().environment.context).toEqual({ app: 'web 4.13.0', region: 'eu' });
  });

  it('tells how long it took from the first event to the press of the button', () => {
    expect(submit().minutesToHandoff).toBe(2.7);
    expect(sent(aSession().submits()).minutesToHandoff).toBe(0);
  });

  it('says nothing of what came after the press', () => {
    const session = refund().submits();
    const { submitted } = session;
    session.searches('something later');
    expect(JSON.stringify(handoff(session.session, submitted, rules))).not.toContain('something later');
  });

  it('is about the need that the form was begun for', () => {
    const session = refund().searches('talk to a human').searches('dark mode').submits({
      need: 'e3',
      row: 'billing-question',
      severity: 'P3',
    });
    const { decision, triggers } = sent(session);
    expect(decision.destination.by).toBe('row:billing-question');
    expect(triggers.map(({ name }) => name)).toEqual(['not-helpful']);
  });

  it('is valid for a form that nothing led to', () => {
    const payload = sent(aSession().submits({ subject: 'Hello', description: 'A question' }));
    expect(schema.handoff.safeParse(payload).error).toBeUndefined();
    expect(payload).toMatchObject({ queries: { later: [] }, triggers: [], issue: { type: 'how-to' } });
    expect(payload.decision.because).toBe('Opened contact without an offer.');
  });
});

describe('what the customer corrects', () => {
  it('is theirs: the topic', () => {
    const { decision, issue } = submit({ row: 'api-authentication', severity: 'P3' });
    expect(issue.type).toBe('api-authentication');
    expect(decision).toMatchObject({
      destination: { team: 'technical', by: 'customer' },
      because:
        'The customer chose “An API authentication error”. Said that “When a refund arrives” did not help.',
    });
  });

  it('is theirs: the urgency, and the first answer is expected accordingly', () => {
    const { decision } = submit({ severity: 'P1' });
    expect(decision.severity).toEqual({ value: 'P1', by: 'customer' });
    expect(decision.destination.by).toBe('row:billing-question');
    expect(decision.firstResponseBy).toBe('2026-11-20T14:17:40.000Z');
  });

  it('is the row’s where the urgency follows a corrected topic', () => {
    const { severity } = submit({ row: 'how-to', severity: 'P4' }).decision;
    expect(severity).toEqual({ value: 'P4', by: 'row:how-to' });
  });

  it('goes to the fallback when the topic is none that the policy knows', () => {
    expect(submit({ row: 'gone' }).issue.type).toBe('how-to');
  });

  it('goes where the site’s own policy says', () => {
    const by = rulesWith({ rows: [{ id: 'billing-question', team: 'management' }] });
    expect(sent(refund().submits(), by).decision.destination).toMatchObject({
      team: 'management',
      name: 'the customer care manager',
    });
  });
});
