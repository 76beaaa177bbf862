import type { Decision } from '../core/decide.ts';
import { atOnceBecause } from '../core/reasons.ts';
import type { Policy } from '../core/policy.ts';
import type { Recorded } from './readSession.ts';
import { eventText } from './replayEventText.ts';
import type { Outcome, Unmet } from './replayOutcome.ts';
import type { Replayed, ReplayStep } from './replaySession.ts';
import { clock, eventsText, modeRule, needText, ruled } from './replayWords.ts';

/** What stands above a session's events and below them. */
export interface Printed {
  readonly session: Recorded;
  readonly replayed: Replayed;
  readonly outcome: Outcome;
  readonly unmet: readonly Unmet[];
  readonly policy: Policy;
}

/**
 * A replay as lines: each event with its time, and below it what it changed.
 *
 * ```
 *  3   0:40  said that “When a refund arrives” did not help
 *            fired     not-helpful: Said that “When a refund arrives” did not help. (event 3)
 *            mode      offer: the row refund waits for not-helpful, which fired
 *            offered   contact with the billing team
 * ```
 */
export function printReplay({ session, replayed, outcome, unmet, policy }: Printed): string[] {
  const { about, events, dropped, expect } = session;
  const width = String(events.length).length;
  const indent = ' '.repeat(width + 11);
  const lost = `${String(dropped)} earlier events were let go: the replay begins without them.`;
  return [
    session.file,
    ...[about ?? [], dropped > 0 ? lost : []].flat(),
    '',
    ...replayed.steps.flatMap((step) => [
      `${String(step.number).padStart(width)}  ${clock(step.seconds).padStart(7)}  ${eventText(step.event, events)}`,
      ...stepLines(step, session, policy).map((line) => indent + line),
    ]),
    ...(events.length > 0 ? [''] : []),
    'Outcome',
    ...outcomeLines(outcome, policy),
    ...(expect ? unmetLines(unmet) : []),
  ];
}

const labelled = (label: string, text: string) => `${label.padEnd(9)} ${text}`;

function stepLines(step: ReplayStep, { events }: Recorded, policy: Policy): string[] {
  if (step.isLeftOut)
    return [
      step.event.type === 'offered'
        ? 'left out: the replay makes its own offers'
        : 'left out: these rules have offered nothing by now',
    ];
  const { fired, decision, offer, sent } = step;
  return [
    ...fired.map(({ name, because, evidence }) =>
      labelled('fired', `${name}: ${because}${eventsText(evidence, events)}`),
    ),
    ...(decision ? decisionLines(decision) : []),
    ...(offer ? [labelled('offered', offerText(offer, policy))] : []),
    ...(sent
      ? [
          labelled('sent', `to ${sent.decision.destination.team}, queue ${sent.decision.destination.queue}`),
          labelled('why', sent.decision.because),
        ]
      : []),
  ];
}

function decisionLines(decision: Decision): string[] {
  const { row, matched, isSaid, lost, mode, severity, team } = decision;
  const match =
    matched === undefined ? 'no other row matches' : `“${matched}” was ${isSaid ? 'typed' : 'opened'}`;
  return [
    labelled('need', needText(decision)),
    labelled('row', `${row.id} (${row.title}): ${match}`),
    ...(lost.length > 0 ? [labelled('lost', lost.map(({ id }) => id).join(', '))] : []),
    ...atOnceBecause(decision).map((line) => labelled('at once', line)),
    labelled('mode', `${mode.value}: ${modeRule(decision)}`),
    labelled('severity', ruled(severity)),
    labelled('team', ruled(team)),
  ];
}

function offerText({ mode, team, need, row }: Decision, { teams, flows }: Policy): string {
  const name = teams[team.value]?.name ?? team.value;
  const about = need.id ? '' : ` about ${row.title}`;
  if (mode.value === 'automatic') return `the form to ${name} comes first${about}`;
  const steps = row.flow === undefined ? undefined : flows[row.flow]?.title;
  if (mode.value === 'after-steps') return `contact with ${name}, after the steps of “${steps ?? ''}”`;
  return `contact with ${name}, beside the docs`;
}

function outcomeLines({ row, mode, severity, team, fired, shown, sent }: Outcome, policy: Policy): string[] {
  const { queue, owner } = policy.teams[team.value] ?? { queue: team.value, owner: team.value };
  return [
    labelled(
      'contact',
      shown ? `first at event ${String(shown.event)}, ${clock(shown.seconds)}` : 'not offered',
    ),
    ...(sent === undefined ? [] : [labelled('sent', `at event ${String(sent)}`)]),
    labelled('row', row),
    labelled('mode', ruled(mode)),
    labelled('severity', ruled(severity)),
    labelled('team', `${ruled(team)}; queue ${queue}, owner ${owner}`),
    labelled('fired', fired.join(', ') || 'nothing'),
  ].map((line) => `  ${line}`);
}

function unmetLines(unmet: readonly Unmet[]): string[] {
  if (unmet.length === 0) return ['  expected  met'];
  return unmet.map(
    ({ name, expected, received }) => `  expected  ${name}: ${expected}, received ${received}`,
  );
}
