import { describe, expect, it } from 'vitest';
import { mergeEdits } from '../../src/core/mergeEdits.ts';

describe('of two hands that fill in a form', () => {
  it('the upper one wins, field by field', () => {
    expect(mergeEdits({ subject: 'Refund', name: 'Ana' }, { subject: 'Mine' })).toEqual({
      subject: 'Mine',
      name: 'Ana',
    });
  });

  it('the upper one wins where it has emptied a field', () => {
    expect(mergeEdits({ subject: 'Refund' }, { subject: '' })).toEqual({ subject: '' });
  });

  it('the fields of the topic are joined one by one', () => {
    const under = { fields: { amount: '49', since: 'Monday' } };
    expect(mergeEdits(under, { fields: { amount: '' } })).toEqual({
      fields: { amount: '', since: 'Monday' },
    });
  });

  it('neither makes fields where there are none', () => {
    expect(mergeEdits({}, { name: 'Ana' })).toEqual({ name: 'Ana' });
  });
});
