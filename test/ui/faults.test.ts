import { describe, expect, it } from 'vitest';
import type { FormValues } from '../../src/core/formValues.ts';
import { rowById } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { contactEnglish } from '../../src/ui/contactStrings.ts';
import { faultsOf } from '../../src/ui/faults.ts';
import { english } from '../../src/ui/strings.ts';

const strings = { ...english, ...contactEnglish };
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
  return faultsOf(values, rowById(defaultPolicy, values.row), strings);
};

describe('a form', () => {
  it('may be sent without a name and without what is optional', () => {
    expect(faults({})).toEqual({});
  });

  it.each(['subject', 'description', 'email'] as const)('is not sent without %s', (id) => {
    expect(faults({ [id]: '' })).toEqual({ [id]: 'Please fill this in.' });
    expect(faults({ [id]: ' \n ' })).toEqual({ [id]: 'Please fill this in.' });
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
