import { decide, type Decision } from './decide.ts';
import type { EventOf, SessionEvent } from './events.ts';
import { factsOf } from './facts.ts';
import { SUBJECT_AT_MOST } from './form.ts';
import type { Decisions } from './handoffDecision.ts';
import { aNeed, type Need } from './needs.ts';
import { atOnceBecause, reasonOf } from './reasons.ts';
import type { Rules } from './rules.ts';
import { shorten } from './text.ts';
import type { Said } from './trigger.ts';

const REMOVED = 'The customer removed what showed this.';

/**
 * The decision that a handoff tells, and why. What is written in the form counts as said. Of what the customer chose not
 * to share the decision stays, because all that happened decided it; but no sentence, word or id tells what was removed.
 *
 * @param events what happened before the press
 */
export function decisionsOf(
  events: readonly SessionEvent[],
  submitted: EventOf<'submitted'>,
  rules: Rules,
): Decisions {
  const { form } = submitted;
  const facts = factsOf(events);
  const need =
    rules.words.read.needs(events).find(({ id }) => id === form.need) ?? aNeed(form.need, submitted.at);
  const shown = decide(need, rules, facts);
  const written = writtenIn(submitted, need);
  const final = decide(need, rules, facts, written);
  const all = [...events, submitted];
  const removed = new Set(form.removed);
  if (removed.size === 0)
    return {
      shown,
      final,
      triggers: final.fired.map((fired) => reasonOf(fired, all)),
      atOnce: atOnceBecause(final),
    };
  const rest = decide(without(need, removed), rules, facts, written);
  return {
    shown,
    final,
    triggers: final.fired.map(({ name, channel }) => {
      const fired = rest.fired.find((one) => one.name === name);
      return fired ? reasonOf(fired, all) : { name, channel, because: REMOVED, evidence: [] };
    }),
    atOnce: final.atOnce ? atOnceOf(rest, final) : [],
  };
}

const atOnceOf = (rest: Decision, final: Decision): readonly string[] => {
  const reasons = rest.row === final.row ? atOnceBecause(rest) : [];
  return reasons.length > 0 ? reasons : [REMOVED];
};

/**
 * What the customer wrote in the form. The queries and titles that the session had filled in were said already, or merely
 * read.
 */
function writtenIn({ id, form }: EventOf<'submitted'>, { searches, views, ratings }: Need): Said[] {
  const filled = [
    ...searches.map(({ query }) => query),
    ...[...views, ...ratings].map(({ title }) => title),
  ].flatMap((text) => [text, shorten(text, SUBJECT_AT_MOST)].map((one) => one.toLowerCase()));
  // The longest first: one may stand in another.
  const parts = [...new Set(filled)].filter(Boolean).sort((a, b) => b.length - a.length);
  return [form.subject, form.description, ...Object.values(form.fields)]
    .map((text) => parts.reduce(cutOut, text).trim())
    .filter((text) => text !== '')
    .map((text) => ({ id, text }));
}

/**
 * The text without a part that stands in it as a form is filled in: in quotation marks, or alone. Within a sentence it is
 * the customer who wrote it: who searched "data" and writes "all our data is gone" means all of that.
 */
function cutOut(text: string, part: string): string {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (isEdge(text[at - 1]) && isEdge(text[end])) return `${text.slice(0, at)} ${text.slice(end)}`;
  }
  return text;
}

/** A sign that is neither part of a word nor a space, or the end of the text. */
const isEdge = (sign = '.'): boolean => /[^\p{L}\p{N}\s]/u.test(sign);

function without(need: Need, removed: ReadonlySet<string>): Need {
  const isKept = ({ id }: { readonly id: string }) => !removed.has(id);
  const { searches, views, reads, passages, ratings, flows, answers, asked } = need;
  return {
    ...need,
    searches: searches.filter(isKept),
    views: views.filter(isKept),
    reads: reads.filter(isKept),
    passages: passages.filter(isKept),
    ratings: ratings.filter(isKept),
    flows: flows.filter(isKept),
    answers: answers.filter(isKept),
    asked: asked.filter(isKept),
  };
}
