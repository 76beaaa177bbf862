import { assess, type Decision, type Ruled } from '../core/decide.ts';
import { handoff } from '../core/handoff.ts';
import type { Mode } from '../core/policy.ts';
import type { Rules } from '../core/rules.ts';
import type { Handoff, Severity } from '../schema/handoff.ts';
import type { Replayed, ReplayStep } from './replaySession.ts';
import type { Expect } from './readSessionEvents.ts';

/** What is decided about a need, as data. */
export interface Decided {
  /** Id of the row that won. */
  readonly row: string;
  readonly mode: Ruled<Mode | 'on-request'>;
  readonly severity: Ruled<Severity>;
  /** A key of the policy's teams. */
  readonly team: Ruled<string>;
  /** Names of triggers. */
  readonly fired: readonly string[];
}

/** What a session comes to: the decision about its latest need, and what stands before the customer. */
export interface Outcome extends Decided {
  /** Where contact first stood before the customer: offered, opened by the site, or by themselves. */
  readonly shown: Shown | undefined;
  /** Contact stands before the customer unasked when the session ends. */
  readonly offered: boolean;
  /** What is offered then, where it is about an earlier need. */
  readonly earlier: Decided | undefined;
  /** The press of the button that it comes to, as the number of its event. */
  readonly sent: number | undefined;
}

export interface Shown {
  /** Number of the event. */
  readonly event: number;
  /** Since the first event. */
  readonly seconds: number;
}

/**
 * What a session comes to. Where the form was sent it is what support received, with what was written there; otherwise
 * what contact would be about if it were opened now.
 */
export function readOutcome({ steps, session, submitted }: Replayed, rules: Rules): Outcome {
  const first = steps.find(showsContact);
  const { offer, current } = assess(session.events, rules);
  return {
    ...(submitted ? sentDecision(handoff(session, submitted, rules)) : decided(current)),
    shown: first && { event: first.number, seconds: first.seconds },
    offered: offer !== undefined,
    earlier: offer && offer.need.id !== current.need.id ? decided(offer) : undefined,
    sent: submitted && steps.find(({ event }) => event === submitted)?.number,
  };
}

const decided = ({ row, mode, severity, team, fired }: Decision): Decided => ({
  row: row.id,
  mode,
  severity,
  team,
  fired: fired.map(({ name }) => name),
});

function sentDecision({ decision, triggers }: Handoff): Decided {
  const { row, mode, severity, destination } = decision;
  const team = { value: destination.team, by: destination.by };
  return { row, mode, severity, team, fired: triggers.map(({ name }) => name) };
}

const showsContact = ({ offer, isLeftOut, event }: ReplayStep): boolean =>
  offer !== undefined || (!isLeftOut && event.type === 'contact-opened');

/** Something that a session file expects, and that came otherwise. */
export interface Unmet {
  readonly name: keyof Expect;
  readonly expected: string;
  readonly received: string;
}

/** What of a file's `expect` is not met. */
export function unmetOf(expect: Expect, { row, mode, severity, team, fired, offered }: Outcome): Unmet[] {
  const received = {
    row,
    mode: mode.value,
    severity: severity.value,
    team: team.value,
    offered: String(offered),
  };
  const list = fired.join(', ') || 'none';
  const { fired: must = [], notFired: mustNot = [], ...values } = expect;
  return [
    ...(Object.keys(received) as (keyof typeof received)[])
      .filter((name) => values[name] !== undefined && String(values[name]) !== received[name])
      .map((name) => ({ name, expected: String(values[name]), received: received[name] })),
    ...must
      .filter((name) => !fired.includes(name))
      .map((name) => ({ name: 'fired' as const, expected: name, received: list })),
    ...mustNot
      .filter((name) => fired.includes(name))
      .map((name) => ({ name: 'notFired' as const, expected: `no ${name}`, received: list })),
  ];
}
