import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { shippedTriggers } from '../../src/triggers/shippedTriggers.ts';
import { aSession } from '../core/aSession.ts';
import { rulesWith } from '../core/rules.ts';

type TriggerName = keyof Policy['triggers'];

/** A session in which each of the seven fires. */
const everything = () =>
  aSession()
    .searches('refund charged twice', { found: ['Refund 1', 'Refund 2', 'Refund 3', 'Refund 4'] })
    .opens('Refund 1')
    .rates(false, { proposed: true })
    .opens('Refund 2')
    .rates(false, { proposed: true })
    .opens('Refund 3')
    .opens('Refund 4')
    .searches('refund missing')
    .searches('refund money', { results: 0 })
    .opensContact();

const fired = (changes = {}) =>
  everything()
    .decision(rulesWith(changes))
    .fired.map(({ name }) => name);

const off = (name: TriggerName) => ({ triggers: { [name]: { on: false } } });

describe('the shipped triggers', () => {
  it('are seven, each with settings in the policy', () => {
    const names = shippedTriggers.map(({ name }) => name);
    expect(new Set(names).size).toBe(7);
    expect(Object.keys(defaultPolicy.triggers).sort()).toEqual([...names].sort());
  });

  it('can all fire in one session, in the order in which support reads them', () => {
    expect(fired()).toEqual([
      'asked-for-human',
      'no-results',
      'reformulated',
      'urgent-terms',
      'many-articles',
      'not-helpful',
      'answer-rejected',
    ]);
  });

  it.each(shippedTriggers.map(({ name }) => name).filter((name) => name !== 'asked-for-human'))(
    'do not fire when switched off: %s',
    (name) => {
      expect(fired(off(name))).toEqual(fired().filter((one) => one !== name));
    },
  );

  it('hear a wish for a human in any case', () => {
    expect(fired(off('asked-for-human'))).toEqual(fired());
  });
});
