import { VERDICTS, totalsOf, type Comparison } from './compare.ts';
import { counted } from '../core/counted.ts';
import type { Shown } from './replayOutcome.ts';
import { table } from './replayTable.ts';
import { clock } from './replayWords.ts';

/**
 * What another policy would change, as a table. Contact stands as the number of the event and the time since the first.
 *
 * ```
 * session      before    now       verdict  else
 * refund.json  4 (1:20)  3 (0:40)  earlier  team billing → management
 *
 * 1 session: 0 same, 1 earlier, 0 later, 0 never, 0 new; 1 with other changes.
 * ```
 */
export function printComparison(
  comparisons: readonly Comparison[],
  names: { readonly before: string; readonly now: string },
): string[] {
  const totals = totalsOf(comparisons);
  const rows = comparisons.map(({ file, before, now, verdict, changes }) => [
    file,
    shownText(before),
    shownText(now),
    verdict,
    changes.map((change) => `${change.name} ${change.before} → ${change.now}`).join(', '),
  ]);
  return [
    `before: ${names.before}`,
    `now:    ${names.now}`,
    '',
    ...table([['session', 'before', 'now', 'verdict', 'else'], ...rows]),
    '',
    `${counted(comparisons.length, 'session')}: ${VERDICTS.map((verdict) => `${String(totals[verdict])} ${verdict}`).join(', ')}; ` +
      `${String(totals.changed)} with other changes.`,
  ];
}

export const shownText = (shown: Shown | null | undefined): string =>
  shown ? `${String(shown.event)} (${clock(shown.seconds)})` : '–';
