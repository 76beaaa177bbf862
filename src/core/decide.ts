import type { FiredTrigger, Handoff, Severity } from '../schema/handoff.ts';
import { chooseRow } from './chooseRow.ts';
import type { SessionEvent } from './events.ts';
import { aNeed, findNeeds, type Need } from './needs.ts';
import type { Mode, Row, TriggerName } from './policy.ts';
import { createReader, type Reader } from './reader.ts';
import type { Rules } from './rules.ts';
import { URGENT } from './understand.ts';
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

/** The form comes first where one of these fired. */
const FORM_FIRST: readonly string[] = ['asked-for-human', 'urgent-terms'];

/**
 * Reads a session: which needs it holds, what each amounts to, and whether contact should be offered.
 *
 * A need whose offer was dismissed, that was solved, or that was handed over already is never offered again. The form
 * comes first (`automatic`) for the current need only: an earlier need that is still open is offered beside the docs.
 */
export function assess(events: readonly SessionEvent[], rules: Rules): Assessment {
  const reader = createReader(rules.words);
  const needs = findNeeds(events, reader.asked);
  const latest = needs.at(-1);
  const current = decide(latest && !latest.solved ? latest : aNeed('', 0), rules, reader);
  const isOpen = (decision: Decision) =>
    decision.mode.value !== 'on-request' && !decision.need.solved && !isClosed(decision.need, events);
  if (isOpen(current)) return { needs, current, offer: current };
  const earlier = needs
    .slice(0, -1)
    .reverse()
    .map((need) => decide(need, rules, reader))
    .filter(isOpen)
    .sort((a, b) => a.severity.value.localeCompare(b.severity.value))[0];
  const offer: Decision | undefined = earlier && {
    ...earlier,
    mode: earlier.mode.value === 'automatic' ? { value: 'offer', by: 'earlier-need' } : earlier.mode,
  };
  return { needs, current, offer };
}

function isClosed({ id }: Need, events: readonly SessionEvent[]): boolean {
  return events.some((event) =>
    event.type === 'dismissed' ? event.need === id : event.type === 'submitted' && event.form.need === id,
  );
}

/** What the policy says about one need. Total: there is always a row, a severity and a destination. */
export function decide(need: Need, rules: Rules, reader: Reader = createReader(rules.words)): Decision {
  const match = chooseRow(need, rules, reader);
  const { row } = match;
  const fired = fireAll(need, rules, reader);
  const formFirst = fired.find(({ name }) => FORM_FIRST.includes(name));
  const isAwaited = ({ name }: FiredTrigger) => row.escalateWhen.includes(name as TriggerName);
  // What somebody merely reads is not yet their problem: at once means that they said so.
  const said = need.searches.some((search) => match.evidence.includes(search.id));
  const atOnce =
    row.escalateWhen === 'at-once' && said
      ? `“${row.title}” goes to a human at once (matched “${match.matched ?? ''}”).`
      : undefined;
  // Reading about a human-first topic and then struggling with it is reason enough, whichever trigger shows it.
  const struggling = row.escalateWhen === 'at-once' ? fired[0] : undefined;

  const mode = ((): { value: Mode | 'on-request'; by: string } => {
    if (formFirst) return { value: 'automatic', by: `trigger:${formFirst.name}` };
    if (atOnce || fired.some(isAwaited)) return { value: row.mode, by: `row:${row.id}` };
    if (struggling) return { value: 'offer', by: `trigger:${struggling.name}` };
    return { value: 'on-request', by: 'no-trigger' };
  })();
  const severity = severityOf(row, fired);
  const because = [atOnce, ...fired.map((trigger) => trigger.because)].filter(Boolean).join(' ');
  return {
    need,
    row,
    mode,
    severity,
    fired,
    atOnce,
    because: because || 'Opened contact without an offer.',
  };
}

/** A row's severity, raised where words of risk were said. */
export function severityOf(row: Row, fired: readonly FiredTrigger[]): Decision['severity'] {
  const isUrgent = fired.some((trigger) => trigger.name === 'urgent-terms');
  return isUrgent && row.severity > URGENT
    ? { value: URGENT, by: 'trigger:urgent-terms' }
    : { value: row.severity, by: `row:${row.id}` };
}

function fireAll(need: Need, { policy, triggers }: Rules, reader: Reader): FiredTrigger[] {
  return triggers.flatMap((trigger) => {
    const settings = policy.triggers[trigger.name];
    // Law: an explicit wish for a human is heard, whatever the policy says.
    const isOn = settings.on || trigger.name === 'asked-for-human';
    const firing = isOn ? trigger.fire({ need, ...reader }, settings) : undefined;
    const { name, channel } = trigger;
    return firing ? [{ name, channel, ...firing, because: shorten(firing.because, 500) }] : [];
  });
}
