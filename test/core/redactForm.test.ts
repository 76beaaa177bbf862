import { describe, expect, it } from 'vitest';
import { redactForm } from '../../src/core/redactForm.ts';
import { aSession } from './aSession.ts';

describe('a form that is kept', () => {
  it('has no secrets in anything that was written', () => {
    const clean = redactForm({
      subject: 'card 4111 1111 1111 1111',
      description: 'password: p@ssword',
      fields: { errorMessage: 'Bearer abcdefghijklmnop7', amount: '49 EUR' },
    });
    expect(clean).toEqual({
      subject: 'card [card-number removed]',
      description: 'password: [password removed]',
      fields: { errorMessage: 'Bearer [token removed]', amount: '49 EUR' },
    });
  });

  it('says who it is from', () => {
    const { form } = aSession().submits({ name: 'Ana', email: 'ana@larch.example' }).submitted;
    expect(redactForm(form)).toEqual(form);
  });

  it('gains nothing that was not changed', () => {
    expect(redactForm({ name: 'Ana' })).toEqual({ name: 'Ana' });
  });
});
