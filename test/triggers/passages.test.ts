import { describe, expect, it } from 'vitest';
import type { PassageKind } from '../../src/core/events.ts';
import type { Trigger } from '../../src/core/trigger.ts';
import { accountSpecific } from '../../src/triggers/accountSpecific.ts';
import { knownLimit } from '../../src/triggers/knownLimit.ts';
import { unverifiableState } from '../../src/triggers/unverifiableState.ts';
import { aSession } from '../core/aSession.ts';
import { firing, sentenceOf } from './firing.ts';

const TEXT = 'If this still fails, write to us.';
const at = (kind: PassageKind, seconds: number) =>
  aSession().searches('refund late').opens('Refund times').reaches(kind, TEXT, seconds);

describe.each<[PassageKind, Trigger, string]>([
  [
    'known-limit',
    knownLimit,
    'Came to where the article sends readers to support: “If this still fails, write to us”.',
  ],
  [
    'unverifiable-state',
    unverifiableState,
    'Cannot check what the steps depend on: “If this still fails, write to us”.',
  ],
  [
    'account-specific',
    accountSpecific,
    'Read that only support can do this: “If this still fails, write to us”.',
  ],
])('%s', (kind, trigger, sentence) => {
  it('fires when the reader has stood at such a passage for ten seconds', () => {
    expect(firing(trigger, at(kind, 10))).toEqual({ evidence: ['e3'] });
    expect(sentenceOf(trigger, at(kind, 10))).toBe(sentence);
  });

  it('does not fire when they read on', () => {
    expect(firing(trigger, at(kind, 9))).toBeUndefined();
  });

  it('fires when they said after it that the article did not help, however short they stood', () => {
    expect(firing(trigger, at(kind, 1).rates(false))?.evidence).toEqual(['e3']);
  });

  it('does not fire when it was another article that did not help, or the answer came before', () => {
    const other = at(kind, 1).opens('Refund refused').rates(false);
    const before = aSession().opens('Refund times').rates(false).reaches(kind, TEXT, 1);
    expect(firing(trigger, other)).toBeUndefined();
    expect(firing(trigger, before)).toBeUndefined();
  });

  it('does not fire at a passage of another kind', () => {
    expect(firing(trigger, at('sensitive-topic', 60))).toBeUndefined();
  });

  it('fires as early or as late as the site wants it', () => {
    expect(firing(trigger, at(kind, 9), { threshold: 9 })?.evidence).toEqual(['e3']);
    expect(firing(trigger, at(kind, 29), { threshold: 30 })).toBeUndefined();
  });
});

describe('account-specific', () => {
  it('fires when the customer says so', () => {
    const session = aSession().searches('why is my account on hold');
    expect(firing(accountSpecific, session)).toEqual({ evidence: ['e1'], words: ['why … my account'] });
    expect(sentenceOf(accountSpecific, session)).toBe('Needs a look at the account: “why … my account”.');
  });

  it('does not fire for a task that everybody does in their account', () => {
    expect(firing(accountSpecific, aSession().searches('rename my account'))).toBeUndefined();
  });
});
