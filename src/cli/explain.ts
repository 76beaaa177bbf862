import { assess, decide as decideNeed, type Decision } from '../core/decide.ts';
import type { SessionEvent } from '../core/events.ts';
import { factsOf } from '../core/facts.ts';
import { decisionsOf } from '../core/handoffReasons.ts';
import { atOnceBecause, reasonOf } from '../core/reasons.ts';
import type { Policy, Row } from '../core/policy.ts';
import type { Rules } from '../core/rules.ts';
import type { FiredTrigger } from '../schema/handoff.ts';
import { conditionsText, matchesOf, matchText, wonBecause, type Decide, type Match } from './explainRows.ts';
import { customerSees } from './explainSeen.ts';
import { signsOf, type Sign } from './explainSigns.ts';
import { waitingOf, type Waiting } from './explainWaiting.ts';
import type { Replayed } from './replaySession.ts';
import { modeRule, needText, ruleText } from './replayWords.ts';

/** A decision with all that led to it, in the order in which it is made. */
export interface Explanation {
  /** What the need is about. */
  readonly need: string;
  readonly signs: readonly Sign[];
  /** Rows that matched, the winner first, then those whose conditions do not hold: each with why it won or lost. */
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly result: 'won' | 'lost' | 'does-not-hold';
    readonly because: string;
  }[];
  readonly fired: readonly (FiredTrigger & { readonly sets: readonly string[] })[];
  /** Why no trigger is needed, where the row goes to a person at once. */
  readonly atOnce: readonly string[];
  readonly waiting: readonly Waiting[];
  readonly mode: Explained;
  readonly severity: Explained;
  readonly destination: Explained & { readonly queue: string; readonly owner: string };
  readonly customerSees: string;
}

export interface Explained {
  readonly value: string;
  readonly because: string;
}

/** Explains the decision at the end of a session; where another need is offered then, that one too, first. */
export function explainSession(replayed: Replayed, rules: Rules): Explanation[] {
  const { session, submitted } = replayed;
  const { events } = session;
  if (submitted) {
    const before = events.slice(0, events.indexOf(submitted));
    const decide: Decide = (policy) => decisionsOf(before, submitted, { ...rules, policy }).final;
    return [explain(decide, events, rules, true)];
  }
  const { offer, current } = assess(events, rules);
  const facts = factsOf(events);
  const decisionOf =
    ({ need }: Decision): Decide =>
    (policy) =>
      decideNeed(need, { ...rules, policy }, facts);
  const isEarlier = offer && offer.need.id !== current.need.id;
  return [
    ...(isEarlier ? [explain(decisionOf(offer), events, rules, false)] : []),
    explain(decisionOf(current), events, rules, false),
  ];
}

function explain(
  decide: Decide,
  events: readonly SessionEvent[],
  { policy, words }: Rules,
  isSent: boolean,
): Explanation {
  const decision = decide(policy);
  const matches = matchesOf(decide, policy);
  const { severity, team, fired } = decision;
  const { queue, owner } = policy.teams[team.value] ?? { queue: team.value, owner: team.value };
  const signs = signsOf(decision, matches, events, policy, words.read);
  const points = (id: string) =>
    signs.some(({ rows }) => rows.some((one) => one.id === id && one.but === undefined));
  return {
    need: needText(decision),
    signs,
    rows: rowsOf(
      matches,
      policy.rows.filter(({ id }) => points(id)),
    ),
    fired: fired.map((one) => ({ ...reasonOf(one, events), sets: setsOf(policy.triggers[one.name]) })),
    atOnce: atOnceBecause(decision),
    waiting: waitingOf(decision, decide, policy),
    mode: { value: decision.mode.value, because: modeRule(decision) },
    severity: { value: severity.value, because: ruleText(severity.by) },
    destination: { value: team.value, because: ruleText(team.by), queue, owner },
    customerSees: customerSees(decision, policy, isSent, isPutAside(decision, events)),
  };
}

/** @param meant the rows that signs point to, whether or not their conditions hold */
function rowsOf(matches: readonly Match[], meant: readonly Row[]): Explanation['rows'] {
  const [winner] = matches;
  const unheld = meant.filter((row) => row.when && !matches.some((match) => match.row.id === row.id));
  return [
    ...matches.map((match) => ({
      id: match.row.id,
      title: match.row.title,
      result: match === winner ? ('won' as const) : ('lost' as const),
      because:
        winner === undefined || match === winner
          ? matchText(match)
          : `${matchText(match)}; lost to ${winner.row.id}: ${wonBecause(winner, match)}`,
    })),
    ...unheld.map(({ id, title, when }) => ({
      id,
      title,
      result: 'does-not-hold' as const,
      because: `its conditions do not hold (${conditionsText(when)})`,
    })),
  ];
}

const setsOf = ({ mode, severity, team }: Policy['triggers'][keyof Policy['triggers']]): string[] => [
  ...(mode ? [`mode ${mode}`] : []),
  ...(severity ? [`at least ${severity}`] : []),
  ...(team ? [team === 'next' ? 'the tier above' : `team ${team}`] : []),
];

const isPutAside = ({ need }: Decision, events: readonly SessionEvent[]) =>
  events.some((event) => event.type === 'dismissed' && event.need === need.id);
