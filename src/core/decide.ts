import type { Handoff, Severity } from '../schema/handoff.ts';
import { chooseRow, type RowMatch } from './chooseRow.ts';
import type { SessionEvent } from './events.ts';
import { factsOf, type Facts } from './facts.ts';
import { aNeed, type Need } from './needs.ts';
import { observe } from './observe.ts';
import type { DecidingPolicy, DecidingRow, Mode, Policy } from './policy.ts';
import type { RowOf, Rules } from './rules.ts';
import { toJson } from './toJson.ts';
import type { Fired, Observation, Said } from './trigger.ts';

/** What the policy says about one need, with the rule that set each part. */
export interface Decision<P extends DecidingPolicy = Policy> extends RowMatch<RowOf<P>> {
  readonly need: Need;
  /** `on-request`: no trigger asks for a human; contact is open all the same. */
  readonly mode: Handoff['decision']['mode'];
  readonly severity: Ruled<Severity>;
  /** A key of the policy's teams. */
  readonly team: Ruled<string>;
  readonly fired: readonly Fired[];
  /** The row itself asks for a human at once, because of what was said. */
  readonly atOnce: boolean;
}

/** A value and the rule that set it. */
export interface Ruled<Value> {
  readonly value: Value;
  readonly by: string;
}

/** What a session amounts to now. */
export interface Assessment<P extends DecidingPolicy = Policy> {
  readonly needs: readonly Need[];
  /** About the latest need; contact opened now is about this. */
  readonly current: Decision<P>;
  /** What to show unasked: the current need's decision, or the riskiest earlier one still open. */
  readonly offer: Decision<P> | undefined;
}

/**
 * Reads a session: which needs it holds, what each amounts to, and whether contact should be offered.
 *
 * A need whose offer was dismissed, that was solved, or that was handed over already is never offered again. The form
 * comes first (`automatic`) for the current need only: an earlier need that is still open is offered beside the docs.
 */
export function assess<P extends DecidingPolicy>(
  events: readonly SessionEvent[],
  rules: Rules<P>,
): Assessment<P> {
  const needs = rules.words.read.needs(events);
  const facts = factsOf(events);
  const made = rules.words.read.made(rules, toJson(facts)) as WeakMap<Need, Decision<P>>;
  const decided = (need: Need) => {
    const known = made.get(need) ?? decide(need, rules, facts);
    made.set(need, known);
    return known;
  };
  const latest = needs.at(-1);
  const current = decided(latest && !latest.solved ? latest : aNeed('', 0));
  const closed = new Set(events.map(closedNeed));
  const isOpen = ({ mode, need }: Decision<P>) =>
    mode.value !== 'on-request' && !need.solved && !closed.has(need.id);
  if (isOpen(current)) return { needs, current, offer: current };
  const earlier = needs
    .slice(0, -1)
    .reverse()
    .map(decided)
    .filter(isOpen)
    .sort((a, b) => a.severity.value.localeCompare(b.severity.value))[0];
  const offer: Decision<P> | undefined = earlier && {
    ...earlier,
    mode: earlier.mode.value === 'automatic' ? { value: 'offer', by: 'earlier-need' } : earlier.mode,
  };
  return { needs, current, offer };
}

const closedNeed = (event: SessionEvent): string | undefined =>
  event.type === 'dismissed' ? event.need : event.type === 'submitted' ? event.form.need : undefined;

/**
 * What the policy says about one need. Total: there is always a row, a severity and a team.
 *
 * @param form what was written in the contact form, once it is sent
 */
export function decide<P extends DecidingPolicy>(
  need: Need,
  rules: Rules<P>,
  facts: Facts,
  form?: readonly Said[],
): Decision<P> {
  const { policy } = rules;
  const observation = observe(need, facts, rules.words.read, form);
  const match = chooseRow(observation, policy);
  const { row } = match;
  const fired = fireAll(observation, rules);
  const atOnce = row.escalateWhen === 'at-once' && match.isSaid;
  return {
    ...match,
    need,
    fired,
    atOnce,
    mode: modeOf(row, fired, atOnce, policy),
    ...outcomeOf(row, fired, policy),
  };
}

function modeOf(
  row: DecidingRow,
  fired: readonly Fired[],
  atOnce: boolean,
  policy: DecidingPolicy,
): Decision['mode'] {
  const setting = (mode: Mode) =>
    // Law: an explicit wish for a human is heard, whatever the policy says.
    fired.find(
      ({ name }) => (name === 'asked-for-human' ? 'automatic' : policy.triggers[name].mode) === mode,
    );
  const first = setting('automatic');
  if (first) return { value: 'automatic', by: `trigger:${first.name}` };
  if (atOnce || fired.some(({ name }) => row.escalateWhen.includes(name)))
    return { value: row.mode, by: `row:${row.id}` };
  // Reading about a human-first topic and then struggling with it is reason enough, whichever trigger shows it.
  const struggling = setting('offer') ?? (row.escalateWhen === 'at-once' ? fired[0] : undefined);
  if (struggling) return { value: 'offer', by: `trigger:${struggling.name}` };
  return { value: 'on-request', by: 'no-trigger' };
}

/** A row's severity and team, as the triggers that fired change them. Of two that name a team the riskier one is heard. */
export function outcomeOf(
  row: DecidingRow,
  fired: readonly Fired[],
  { triggers, teams }: DecidingPolicy,
): Pick<Decision, 'severity' | 'team'> {
  const by = `row:${row.id}`;
  let severity: Ruled<Severity> = { value: row.severity, by };
  let team: Ruled<string> = { value: row.team, by };
  // Behind every severity in the order of the alphabet.
  let risk = 'none';
  for (const { name } of fired) {
    const set = triggers[name];
    const rule = `trigger:${name}`;
    const least = set.severity ?? 'P4';
    if (least < severity.value) severity = { value: least, by: rule };
    if (set.team === undefined || risk <= least) continue;
    risk = least;
    team = { value: set.team === 'next' ? (teams[row.team]?.next ?? row.team) : set.team, by: rule };
  }
  return { severity, team };
}

function fireAll(observation: Observation, { policy, triggers }: Rules<DecidingPolicy>): readonly Fired[] {
  return triggers.flatMap(({ name, channel, find }): Fired[] => {
    const settings = policy.triggers[name];
    // Law again: this one cannot be switched off.
    const isOn = settings.on !== false || name === 'asked-for-human';
    const finding = isOn && find(observation, settings);
    return finding ? [{ name, channel, ...finding }] : [];
  });
}
