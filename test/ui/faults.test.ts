import { describe, expect, it } from 'vitest';
import type { FormValues } from '../../src/core/formValues.ts';
import { rowById } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { faultsOf } from '../../src/ui/faults.ts';
import { englishSpeech } from './aModel.ts';

const whole: FormValues = {
  need: 'e1',
  row: 'billing-question',
  severity: 'P3',
  subject: 'Refund not arrived',
  description: 'It is not on my card.',
  name: '',
  email: 'ana@larch.example',
  fields: {},
  removed: [],
};
const faults = (changes: Partial<FormValues>) => {
  const values = { ...whole, ...changes };
  return faultsOf(values, rowById(defaultPolicy, values.row).fields, englishSpeech);
};

describe('a form', () => {
  it('may be sent without a name and without what is optional', () => {
    expect(faults({})).toEqual({});
  });

  it.each([
    ['subject', 'Please fill this in.'],
    ['description', 'Please fill this in.'],
    ['email', 'Please give an e-mail address, so that we can answer.'],
  ])('is not sent without %s', (id, fault) => {
    expect(faults({ [id]: '' })).toEqual({ [id]: fault });
    expect(faults({ [id]: ' \n ' })).toEqual({ [id]: fault });
  });

  it('is not sent with more than a handoff takes, and says by how much', () => {
    expect(faults({ subject: 'a'.repeat(150) })).toEqual({});
    expect(faults({ subject: 'a'.repeat(151) })).toEqual({ subject: 'This is 1 character too long.' });
    expect(faults({ description: 'a'.repeat(5120) })).toEqual({
      description: 'This is 120 characters too long.',
    });
  });

  it('is found faulty in the order of its fields', () => {
    const empty = { row: 'invoice-correction', subject: '', description: '', email: '' };
    expect(Object.keys(faults(empty))).toEqual(['subject', 'description', 'invoiceNumber', 'email']);
  });

  it('is not sent without a field that the topic requires', () => {
    const row = 'invoice-correction';
    expect(faults({ row })).toEqual({ invoiceNumber: 'Please fill this in.' });
    expect(faults({ row, fields: { invoiceNumber: ' ' } })).toEqual({
      invoiceNumber: 'Please fill this in.',
    });
    expect(faults({ row, fields: { invoiceNumber: 'INV-1' } })).toEqual({});
  });

  it.each([
    'ana',
    'ana@larch',
    'ana@@larch.example',
    'ana larch@x.example',
    '@larch.example',
    'a,b@c.example',
  ])('is not sent to “%s”, which is no e-mail address', (email) => {
    expect(faults({ email })['email']).toMatch(/^This does not look like an e-mail address\./);
  });

  it.each([
    'ana@larch.example',
    'ana.reyes+help@mail.larch.co.uk',
    " o'brien@larch.example ",
    'añá@lärch.example',
  ])('is sent to “%s”', (email) => {
    expect(faults({ email })).toEqual({});
  });
});
