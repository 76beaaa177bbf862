import type { Decision } from '../core/decide.ts';
import type { Need } from '../core/needs.ts';
import type { Policy, TriggerName } from '../core/policy.ts';
import { counted } from '../core/counted.ts';
import type { Decide } from './explainRows.ts';

/** A trigger that the row waits for. */
export interface Waiting {
  readonly name: TriggerName;
  /** How far it is from firing. */
  readonly text: string;
  /** The same as figures, where it counts something. */
  readonly have?: number;
  readonly of?: number;
}

/**
 * What a trigger counts, and from which count on it fires where the policy sets none: the defaults that stand with their
 * reasons in `triggers/`.
 */
export const COUNTED: Readonly<
  Partial<Record<TriggerName, { readonly from: number; readonly what: string }>>
> = {
  reformulated: { from: 3, what: 'wordings' },
  'many-articles': { from: 4, what: 'articles' },
  loop: { from: 3, what: 'returns' },
  'not-helpful': { from: 1, what: 'articles that did not help' },
  'answer-rejected': { from: 2, what: 'rejected answers' },
  frustration: { from: 2, what: 'such remarks' },
  'repeat-contact': { from: 3, what: 'contacts, this one among them' },
};

/** The same for those that look at time, in seconds. */
export const TIMED: Readonly<Partial<Record<TriggerName, number>>> = {
  'known-limit': 10,
  'account-specific': 10,
  'unverifiable-state': 10,
  'sensitive-topic': 30,
};

/** What has not been seen, of triggers that count nothing. */
const UNSEEN: Readonly<Partial<Record<TriggerName, string>>> = {
  'no-results': 'the latest search is no question that found nothing',
  'weak-results-at-risk': 'the latest search is not both at risk and without a good result',
  unclassified: 'no guided flow ended without knowing the issue',
  'restricted-action': 'no guided flow came to what it may not do',
};

/** The triggers that the row waits for and that did not fire, each with how far it is from firing. */
export function waitingOf(decision: Decision, decide: Decide, policy: Policy): Waiting[] {
  const { row, fired } = decision;
  if (row.escalateWhen === 'at-once') return [];
  return row.escalateWhen
    .filter((name) => !fired.some((one) => one.name === name))
    .map((name) => {
      const { on, threshold } = policy.triggers[name];
      if (on === false) return { name, text: 'switched off' };
      const count = COUNTED[name];
      const seconds = TIMED[name];
      if (count) {
        const of = threshold ?? count.from;
        const have = countOf(name, decide, policy);
        return { name, text: `${String(have)} of ${String(of)} ${count.what}`, have, of };
      }
      if (seconds !== undefined) return timed(name, decision.need, threshold ?? seconds);
      return { name, text: UNSEEN[name] ?? 'not seen' };
    });
}

/** How much there is of what a trigger counts: what it would show if one were enough. */
function countOf(name: TriggerName, decide: Decide, policy: Policy): number {
  const settings = { ...policy.triggers[name], threshold: 1 };
  const probe = { ...policy, triggers: { ...policy.triggers, [name]: settings } };
  const shown = decide(probe).fired.find((one) => one.name === name)?.evidence.length ?? 0;
  return name === 'repeat-contact' ? shown + 1 : shown;
}

function timed(name: TriggerName, { passages, reads }: Need, of: number): Waiting {
  const stood = passages.filter(({ kind }) => kind === name).map(({ seconds }) => seconds);
  if (stood.length > 0) {
    const have = Math.round(Math.max(...stood));
    return { name, text: `${String(have)} of ${String(of)} seconds at such a passage`, have, of };
  }
  if (name !== 'sensitive-topic' || reads.length === 0) return { name, text: 'no such passage was reached' };
  const read = reads.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    name,
    text: `no such article was read for ${counted(of, 'second')} (${String(Math.round(read))} in all)`,
  };
}
