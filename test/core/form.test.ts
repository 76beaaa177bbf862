import { describe, expect, it } from 'vitest';
import { fillForm } from '../../src/core/form.ts';
import type { FormEdits } from '../../src/core/formValues.ts';
import { aSession, sentences } from './aSession.ts';

const fill = (session: ReturnType<typeof aSession>, edits: FormEdits = {}) =>
  fillForm(session.decision(), session.events, edits, sentences);

const refund = () =>
  aSession().searches('refund not arrived').searches('refund not arrived yet').opens('Refund times');

describe('what the session fills in', () => {
  it('is the need, the issue type and the urgency of the decision', () => {
    expect(fill(refund())).toMatchObject({ need: 'e1', row: 'billing-question', severity: 'P3' });
  });

  it('is the fullest wording as the subject', () => {
    expect(fill(refund()).subject).toBe('Refund not arrived yet');
  });

  it('is the article as the subject where nothing was searched', () => {
    expect(fill(aSession().opens('refund times')).subject).toBe('Refund times');
  });

  it('is what was searched and what did not help as the description, each once', () => {
    const session = refund().searches('Refund NOT arrived').opens('Refund times').rates(false);
    expect(fill(session).description).toBe(
      'I searched for “refund not arrived”, “refund not arrived yet”. I read “Refund times”.',
    );
  });

  it('says nothing of an article that was only opened: whether it helped is the customer’s to say', () => {
    expect(fill(refund().opens('Refund times')).description).not.toContain('Refund times');
  });

  it('is the search itself as the description where it says what happened', () => {
    const session = aSession().searches('the timer does not stop since Monday');
    expect(fill(session).description).toBe('The timer does not stop since Monday.');
    expect(fill(aSession().searches('can you please stop the timer?')).description).toBe(
      'Can you please stop the timer?',
    );
  });

  it('is nothing where nothing happened', () => {
    expect(fill(aSession())).toMatchObject({
      need: '',
      subject: '',
      description: '',
      fields: {},
      removed: [],
    });
  });

  it('is who the site says that the customer is, as it said last', () => {
    const session = refund()
      .isIdentified({ name: 'Ana', email: 'old@larch.example' })
      .isIdentified({ name: 'Ana Reyes', email: 'ana@larch.example', accountId: 'A-7' });
    expect(fill(session)).toMatchObject({
      name: 'Ana Reyes',
      email: 'ana@larch.example',
      fields: { accountId: 'A-7' },
    });
  });

  it('is who they said that they are in a message of this session, unless the site said otherwise since', () => {
    const wrote = refund().submits({ name: 'Ana', email: 'ana@home.example' });
    expect(fill(wrote)).toMatchObject({ name: 'Ana', email: 'ana@home.example' });
    expect(fill(wrote.isIdentified({ email: 'ana@larch.example' }))).toMatchObject({
      name: '',
      email: 'ana@larch.example',
    });
  });

  it('is the last error text and request id that were searched', () => {
    const session = aSession().searches('api error 401 req_8fk20dk1').searches('api error 403');
    expect(fill(session).fields).toEqual({ errorMessage: 'api error 403', requestId: 'req_8fk20dk1' });
  });

  it('is nothing of another need', () => {
    const { subject, description } = fill(refund().searches('invite a colleague'));
    expect(subject).toBe('Invite a colleague');
    expect(description).not.toContain('refund');
  });

  it('is nothing that the customer has removed', () => {
    const session = aSession().searches('api error 401 req_8fk20dk1').searches('api key').opens('API keys');
    const form = fill(session, { removed: ['e1', 'e3'] });
    expect(form).toMatchObject({ subject: 'Api key', description: 'I searched for “api key”.', fields: {} });
  });
});

describe('what the customer typed', () => {
  it('wins, field by field', () => {
    const form = fill(refund(), { subject: 'Mine', severity: 'P2', name: '', fields: { amount: '49' } });
    expect(form).toMatchObject({ subject: 'Mine', severity: 'P2', row: 'billing-question' });
    expect(form.fields).toEqual({ amount: '49' });
  });

  it('wins even when it is empty', () => {
    const session = refund().isIdentified({ name: 'Ana', accountId: 'A-7' });
    const form = fill(session, { name: '', description: '', fields: { accountId: '' } });
    expect(form).toMatchObject({ name: '', description: '', fields: { accountId: '' } });
  });

  it('stays while the rest follows what they do next', () => {
    const edits = { subject: 'Mine' };
    const before = fill(refund(), edits);
    const after = fill(refund().opens('Refund refused').rates(false), edits);
    expect(after.subject).toBe('Mine');
    expect(before.description).not.toContain('Refund refused');
    expect(after.description).toContain('Refund refused');
  });
});
