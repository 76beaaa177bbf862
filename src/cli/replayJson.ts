import type { Decision } from '../core/decide.ts';
import type { SessionEvent } from '../core/events.ts';
import { atOnceBecause } from '../core/reasons.ts';
import type { Explanation } from './explain.ts';
import type { Printed } from './printReplay.ts';
import { eventText } from './replayEventText.ts';
import type { ReplayStep } from './replaySession.ts';
import { modeRule, needText } from './replayWords.ts';

/** A replay as data for programs: what `printReplay` prints, and the explanation where it was asked for. */
export function replayJson(
  { session, replayed, outcome, unmet }: Printed,
  explanations: readonly Explanation[] | undefined,
) {
  const { file, about, dropped, expect } = session;
  return {
    file,
    about,
    dropped,
    steps: replayed.steps.map((step) => stepJson(step, session.events)),
    outcome,
    ...(expect ? { expect, unmet } : {}),
    ...(explanations ? { explanations } : {}),
  };
}

const stepJson = (
  { number, event, seconds, isLeftOut, fired, decision, offer, sent }: ReplayStep,
  events: readonly SessionEvent[],
) => ({
  number,
  seconds,
  event: { id: event.id, type: event.type, text: eventText(event, events) },
  ...(isLeftOut ? { isLeftOut } : {}),
  fired,
  ...(decision ? { decision: decisionJson(decision) } : {}),
  ...(offer ? { offer: decisionJson(offer) } : {}),
  ...(sent ? { sent: sent.decision } : {}),
});

const decisionJson = (decision: Decision) => ({
  need: { id: decision.need.id, about: needText(decision) },
  row: decision.row.id,
  matched: decision.matched,
  lost: decision.lost.map(({ id }) => id),
  because: [...atOnceBecause(decision), modeRule(decision)],
  mode: decision.mode,
  severity: decision.severity,
  team: decision.team,
  fired: decision.fired.map(({ name }) => name),
});
