import { assess, type Decision, type Ruled } from '../core/decide.ts';
import { handoff } from '../core/handoff.ts';
import type { Mode } from '../core/policy.ts';
import type { Rules } from '../core/rules.ts';
import type { Severity } from '../schema/handoff.ts';
import type { Replayed, ReplayStep } from './replaySession.ts';
import type { Expect } from './readSessionEvents.ts';

/** What a session comes to. */
export interface Outcome {
  /** Id of the row that won. */
  readonly row: string;
  readonly mode: Ruled<Mode | 'on-request'>;
  readonly severity: Ruled<Severity>;
  /** A key of the policy's teams. */
  readonly team: Ruled<string>;
  /** Names of triggers. */
  readonly fired: readonly string[];
  /** Where contact first stood before the customer: offered, opened by the site, or by themselves. */
  readonly shown: Shown | undefined;
  readonly offered: boolean;
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
 * What a session comes to: what support received where the form was sent, with what was written there; otherwise what is
 * offered at its end, or what contact opened then would be about.
 */
export function readOutcome(replayed: Replayed, rules: Rules): Outcome {
  const { steps, session, submitted } = replayed;
  const first = steps.find(showsContact);
  const shown = first && { event: first.number, seconds: first.seconds };
  const offered = steps.some(({ offer }) => offer);
  const sent = steps.find(({ event }) => event === submitted)?.number;
  if (submitted) {
    const { decision, triggers } = handoff(session, submitted, rules);
    const { row, mode, severity, destination } = decision;
    const team = { value: destination.team, by: destination.by };
    return { row, mode, severity, team, fired: triggers.map(({ name }) => name), shown, offered, sent };
  }
  const { row, mode, severity, team, fired } = finalDecision(replayed, rules);
  return { row: row.id, mode, severity, team, fired: fired.map(({ name }) => name), shown, offered, sent };
}

/** The decision that stands at the end of a session whose form was not sent. */
export function finalDecision({ session }: Replayed, rules: Rules): Decision {
  const { offer, current } = assess(session.events, rules);
  return offer ?? current;
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
