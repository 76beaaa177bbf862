import type { FiredTrigger, Handoff, Severity } from '../schema/handoff.ts';
import { chooseRow } from './chooseRow.ts';
import type { SessionEvent } from './events.ts';
import { findNeeds, type Need } from './needs.ts';
import type { Mode, Row } from './policy.ts';
import { createReader, type Reader } from './reader.ts';
import type { Rules } from './rules.ts';
import { shorten } from './text.ts';

/** What the policy says about one need, with the rule that set each part. */
export interface Decision {
  readonly need: Need;
  readonly row: Row;
  /** `on-request`: no trigger asks for a human; contact is open all the same. */
  readonly mode: Handoff['decision']['mode'];
  readonly severity: { readonly value: Severity; readonly by: string };
  readonly fired: readonly FiredTrigger[];
  /** Why the row itself asked for a human at once, where it did. */
  readonly atOnce: string | undefined;
  readonly because: string;
}

/** What a session amounts to now. */
export interface Assessment {
  readonly needs: readonly Need[];
  /** About the latest need; contact opened now is about this. */
  readonly current: Decision;
  /** What to show unasked: the current need's decision, or the riskiest earlier one still open. */
  readonly offer: Decision | undefined;
}

/** Words of risk are answered at this level at least, whatever the row says. */
const URGENT_SEVERITY: Severity = 'P2';

const NO_NEED: Need = {
  id: '',
  searches: [],
  views: [],
  ratings: [],
  asked: [],
  lastAt: 0,
  solved: false,
};

/**
 * Reads a session: which needs it holds, what each amounts to, and whether contact should be offered.
 *
 * A need whose offer was dismissed, that was solved, or that was handed over already is never offered again. The form
 * comes first (`automatic`) for the current need only: an earlier need that is still open is offered beside the docs.
 */
export function assess(events: readonly SessionEvent[], rules: Rules): Assessment {
  const needs = findNeeds(events, rules.words);
  const latest = needs.at(-1);
  const reader = createReader(rules.words);
  const current = decide(latest && !latest.solved ? latest : NO_NEED, rules, reader);
  const closed = closedNeeds(events);
  const isOpen = (decision: Decision) =>
    decision.mode.value !== 'on-request' && !decision.need.solved && !closed.has(decision.need.id);
  if (isOpen(current)) return { needs, current, offer: current };
  const earlier = needs
    .slice(0, -1)
    .reverse()
    .map((need) => decide(need, rules, reader))
    .filter(isOpen)
    .sort((a, b) =>
      a.severity.value < b.severity.value ? -1 : a.severity.value > b.severity.value ? 1 : 0,
    )[0];
  const offer: Decision | undefined = earlier && {
    ...earlier,
    mode: earlier.mode.value === 'automatic' ? { value: 'offer', by: 'earlier-need' } : earlier.mode,
  };
  return { needs, current, offer };
}

function closedNeeds(events: readonly SessionEvent[]): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const event of events) {
    if (event.type === 'dismissed') closed.add(event.need);
    if (event.type === 'submitted') closed.add(event.form.need);
  }
  return closed;
}

/** What the policy says about one need. Total: there is always a row, a severity and a destination. */
export function decide(need: Need, rules: Rules, reader: Reader = createReader(rules.words)): Decision {
  const match = chooseRow(need, rules, reader);
  const { row } = match;
  const fired = fireAll(need, rules, reader);
  const find = (name: string) => fired.find((trigger) => trigger.name === name);
  const asked = find('asked-for-human');
  const urgent = find('urgent-terms');
  // What somebody merely reads is not yet their problem: at once means that they said so.
  const said = need.searches.some((search) => match.evidence.includes(search.id));
  const atOnce =
    row.escalateWhen === 'at-once' && said
      ? `“${row.title}” goes to a human at once (matched “${(match.matched ?? '').replaceAll('"', '')}”).`
      : undefined;
  const awaited = fired.find(
    (trigger) => row.escalateWhen !== 'at-once' && row.escalateWhen.some((name) => name === trigger.name),
  );
  // Reading about a human-first topic and then struggling with it is reason enough, whichever trigger shows it.
  const struggling = row.escalateWhen === 'at-once' ? fired[0] : undefined;

  const mode = ((): { value: Mode | 'on-request'; by: string } => {
    if (asked) return { value: 'automatic', by: 'trigger:asked-for-human' };
    if (urgent) return { value: 'automatic', by: 'trigger:urgent-terms' };
    if (atOnce || awaited) return { value: row.mode, by: `row:${row.id}` };
    if (struggling) return { value: 'offer', by: `trigger:${struggling.name}` };
    return { value: 'on-request', by: 'no-trigger' };
  })();
  const severity = severityOf(row, fired);
  const because = [...(atOnce ? [atOnce] : []), ...fired.map((trigger) => trigger.because)].join(' ');
  return {
    need,
    row,
    mode,
    severity,
    fired,
    atOnce,
    because: because || 'Contact was opened without an offer.',
  };
}

/** A row's severity, raised where words of risk were said. */
export function severityOf(row: Row, fired: readonly FiredTrigger[]): Decision['severity'] {
  const isUrgent = fired.some((trigger) => trigger.name === 'urgent-terms');
  return isUrgent && row.severity > URGENT_SEVERITY
    ? { value: URGENT_SEVERITY, by: 'trigger:urgent-terms' }
    : { value: row.severity, by: `row:${row.id}` };
}

function fireAll(need: Need, { policy, triggers, words }: Rules, reader: Reader): FiredTrigger[] {
  return triggers.flatMap((trigger) => {
    const settings = policy.triggers[trigger.name];
    // Law: an explicit wish for a human is heard, whatever the policy says.
    const isOn = settings.on || trigger.name === 'asked-for-human';
    const firing = isOn ? trigger.fire({ need, words, ...reader }, settings) : undefined;
    if (!firing) return [];
    const { because, evidence, words: seen } = firing;
    const fired: FiredTrigger = {
      name: trigger.name,
      channel: trigger.channel,
      because: shorten(because, 500),
      evidence: [...evidence],
    };
    return [seen ? { ...fired, words: [...seen] } : fired];
  });
}
