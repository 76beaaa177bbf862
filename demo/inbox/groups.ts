import type { Severity } from '../../src/schema/handoff.ts';
import type { Summary } from './inboxData.ts';
import { isSameDay } from './times.ts';

export interface Filter {
  /** Empty: all. */
  readonly queue: string;
  readonly severity: Severity | '';
}

export interface Group {
  readonly name: 'Overdue' | 'Today' | 'Later' | 'Set aside' | 'Answered';
  readonly handoffs: readonly Summary[];
}

export const dueAt = (handoff: Summary): number => Date.parse(handoff.due);

/**
 * What needs an answer first comes first; then what may be of a program; what was answered comes last, the latest on top.
 * Empty groups are left out.
 */
export function groupsOf(handoffs: readonly Summary[], filter: Filter, now: number): readonly Group[] {
  const groups: Record<Group['name'], Summary[]> = {
    Overdue: [],
    Today: [],
    Later: [],
    'Set aside': [],
    Answered: [],
  };
  for (const handoff of handoffs) {
    if (filter.queue !== '' && handoff.queue !== filter.queue) continue;
    if (filter.severity !== '' && handoff.severity !== filter.severity) continue;
    groups[groupOf(handoff, now)].push(handoff);
  }
  const open = (a: Summary, b: Summary) => dueAt(a) - dueAt(b) || a.severity.localeCompare(b.severity);
  const answered = (a: Summary, b: Summary) => (b.answeredAt ?? '').localeCompare(a.answeredAt ?? '');
  return (['Overdue', 'Today', 'Later', 'Set aside', 'Answered'] as const)
    .map((name) => ({ name, handoffs: groups[name].sort(name === 'Answered' ? answered : open) }))
    .filter((group) => group.handoffs.length > 0);
}

/** @example countsText(handoffs, now) // '6 open, 2 need an answer today' */
export function countsText(handoffs: readonly Summary[], now: number): string {
  const open = handoffs.filter((one) => one.answeredAt === null && !one.setAside);
  const today = open.filter((one) => groupOf(one, now) !== 'Later').length;
  if (open.length === 0) return handoffs.some(({ setAside }) => setAside) ? 'None open' : 'All answered';
  const need = today === 1 ? '1 needs an answer today' : `${String(today)} need an answer today`;
  return `${String(open.length)} open, ${today === 0 ? 'none needs an answer today' : need}`;
}

function groupOf(handoff: Summary, now: number): Group['name'] {
  if (handoff.answeredAt !== null) return 'Answered';
  if (handoff.setAside) return 'Set aside';
  if (dueAt(handoff) < now) return 'Overdue';
  return isSameDay(dueAt(handoff), now) ? 'Today' : 'Later';
}
