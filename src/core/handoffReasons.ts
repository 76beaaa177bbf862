import { decide, type Decision } from './decide.ts';
import type { EventOf, SessionEvent } from './events.ts';
import { factsOf } from './facts.ts';
import type { Decisions } from './handoffDecision.ts';
import { aNeed, type Need } from './needs.ts';
import { atOnceBecause, reasonOf } from './reasons.ts';
import type { Rules } from './rules.ts';
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

/** What the customer wrote in the form; the queries that the session had filled in were said already. */
function writtenIn({ id, form }: EventOf<'submitted'>, { searches }: Need): Said[] {
  return [form.subject, form.description, ...Object.values(form.fields)]
    .map((text) => searches.reduce((rest, { query }) => cutOut(rest, query), text).trim())
    .filter((text) => text !== '')
    .map((text) => ({ id, text }));
}

function cutOut(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}

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
