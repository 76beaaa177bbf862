import type { PassageKind } from './core/events.ts';
import { findHiddenStateIn } from './core/hiddenState.ts';
import type { LimitKind } from './core/limits.ts';
import { findLimits } from './findLimits.ts';
import { othersInEnglish, oursInEnglish, statesInEnglish } from './policy/statePatterns.en.ts';

/** A sentence that names a limit of its article; UTF-16 offsets into the text that was given. */
export interface Passage {
  readonly kind: PassageKind;
  readonly start: number;
  readonly end: number;
}

/** What a sentence that sends the reader to somebody is for the triggers; an open door is no limit. */
const KINDS: Readonly<Record<LimitKind, PassageKind | undefined>> = {
  fail: 'known-limit',
  required: 'account-specific',
  offer: undefined,
};

/**
 * Finds the sentences of an article at which the docs stop helping: where to go when the steps fail, what nobody can do
 * alone, and what depends on a state that the reader cannot check. A sentence that is two of these is the first of them.
 *
 * @param text the article as it is read, with line breaks between its blocks
 * @returns the sentences in order
 * @example
 * findPassages('If it still fails, contact us.') // [{ kind: 'known-limit', start: 0, end: 30 }]
 */
export function findPassages(text: string): readonly Passage[] {
  const limits = findLimits(text);
  const taken = new Set(limits.map(({ start }) => start));
  const states = findHiddenStateIn(text, statesInEnglish).filter(({ start }) => !taken.has(start));
  return [
    ...limits.flatMap(({ kind, start, end }) => {
      const known = KINDS[kind];
      const sentence = text.slice(start, end);
      // "Ask your admin" is no way to us.
      const isElsewhere = othersInEnglish.test(sentence) && !oursInEnglish.test(sentence);
      return known && !isElsewhere ? [{ kind: known, start, end }] : [];
    }),
    ...states.map(({ start, end }) => ({ kind: 'unverifiable-state' as const, start, end })),
  ].sort((a, b) => a.start - b.start);
}
