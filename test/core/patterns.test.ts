import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/core/clauses.ts';
import { groupsOf, matchAny, patterns } from '../../src/core/patterns.ts';

const groups = groupsOf({ NOT: 'not cant', MONEY: 'money payment' });
const found = (written: string, text: string) =>
  clausesOf(text, groups).some((clause) => matchAny(clause, patterns(written)));

describe('a pattern of words', () => {
  it.each([
    ['charged twice', 'I was charged for it twice', true],
    ['charged twice', 'twice I was charged', false],
    ['charged twice', 'charged a b c twice', true],
    ['charged twice', 'charged a b c d twice', false],
    ['charged twice', 'I was charged. Twice', false],
    ['charged&twice', 'twice I was charged', true],
    ['is_down', 'the site is down', true],
    ['is_down', 'it is slow down here', false],
    ['MONEY NOT arrive', 'the payment has not yet arrived', true],
    ['MONEY NOT arrive', "the money can't arrive", true],
    ['MONEY NOT arrive', 'the letter has not arrived', false],
    ['^_agent_$', 'Agent!', true],
    ['^_agent_$', 'user agent', false],
    ['top up', 'my top-up', true],
    ['one|two', 'number two', true],
    ['payment', 'my paymnet', true],
    // A word that is not in a group is not guessed at.
    ['twice', 'twise', false],
  ])('%s in “%s”: %s', (written, text, stands) => {
    expect(found(written, text)).toBe(stands);
  });

  it('starts again from a later word when an earlier one leads nowhere', () => {
    expect(found('a_b c', 'a x a b c')).toBe(true);
  });
});
