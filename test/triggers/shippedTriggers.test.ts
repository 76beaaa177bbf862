import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { shippedTriggers } from '../../src/triggers/shippedTriggers.ts';
import { aSession } from '../core/aSession.ts';
import { rulesWith } from '../core/rules.ts';

type TriggerName = keyof Policy['triggers'];

/** A session in which each trigger fires, but for the two of weak results and of none: the last search has one or the other. */
const almostEverything = () =>
  aSession()
    .isIdentified({ plan: 'Enterprise' })
    .contactedBefore('refund charged twice', 'T-1')
    .contactedBefore('refund charged twice, again', 'T-2')
    .searches('refund charged twice', { found: ['Refund 1', 'Refund 2', 'Refund 3', 'Refund 4'] })
    .reads('Refund 1', 40)
    .reaches('account-specific', 'Only we can look at your refund.')
    .reaches('known-limit', 'If this fails, write to us.')
    .reaches('unverifiable-state', 'Once the bank has released it.')
    .reaches('sensitive-topic', 'Refunds and the law.')
    .rates(false, { proposed: true })
    .opens('Refund 2')
    .rates(false, { proposed: true })
    .opens('Refund 3')
    .opens('Refund 4')
    .opens('Refund 1')
    .opens('Refund 2')
    .opens('Refund 3')
    .searches('refund missing, still not working')
    .searches('refund of $900, still the same, this is ridiculous')
    .searches('refund or my lawyer will write, somebody logged into my account')
    .startsFlow('set-up')
    .answers('What is it?', 'none-fits', { leadsTo: 'unclassified' })
    .answers('Pay again', 'chosen', { leadsTo: 'restricted-action' })
    .opensContact();

const everything = {
  'no-results': () => almostEverything().searches('refund charged twice', { results: 0 }),
  'weak-results-at-risk': () =>
    almostEverything().searches('refund charged twice', { found: ['Refund 1'], coverage: 0.2 }),
};

type LastSearch = keyof typeof everything;
const lastSearches = Object.keys(everything) as readonly LastSearch[];

const fired = (last: LastSearch, changes = {}) =>
  everything[last]()
    .decision(rulesWith(changes))
    .fired.map(({ name }) => name);

const off = (name: TriggerName) => ({ triggers: { [name]: { on: false } } });
const names = shippedTriggers.map(({ name }) => name);

describe('the shipped triggers', () => {
  it('are twenty-two, each with settings in the policy', () => {
    expect(new Set(names).size).toBe(22);
    expect(Object.keys(defaultPolicy.triggers).sort()).toEqual([...names].sort());
  });

  it.each(lastSearches)(
    'can all fire in one session that ends in %s, in the order in which support reads them',
    (last) => {
      const other = lastSearches.filter((name) => name !== last);
      expect(fired(last)).toEqual(names.filter((name) => !other.some((one) => one === name)));
    },
  );

  it.each(names.filter((name) => name !== 'asked-for-human'))('do not fire when switched off: %s', (name) => {
    for (const last of lastSearches)
      expect(fired(last, off(name))).toEqual(fired(last).filter((one) => one !== name));
  });

  it('hear a wish for a human in any case', () => {
    expect(fired('no-results', off('asked-for-human'))).toEqual(fired('no-results'));
  });
});
