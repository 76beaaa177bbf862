import { counted } from '../core/counted.ts';
import { shownText } from './printComparison.ts';
import type { Expect } from './readSessionEvents.ts';
import type { Outcome, Unmet } from './replayOutcome.ts';
import { table } from './replayTable.ts';

/** What one of many sessions comes to. */
export interface FileOutcome {
  readonly file: string;
  readonly expect: Expect | undefined;
  readonly outcome: Outcome;
  readonly unmet: readonly Unmet[];
}

/** What each session comes to, as a table, and whether it is what its file expects. */
export function printOutcomes(sessions: readonly FileOutcome[]): string[] {
  const rows = sessions.map(({ file, expect, outcome, unmet }) => [
    file,
    shownText(outcome.shown),
    outcome.row,
    outcome.mode.value,
    outcome.severity.value,
    outcome.team.value,
    !expect ? '–' : unmet.length === 0 ? 'met' : unmet.map(unmetText).join('; '),
  ]);
  const expected = sessions.filter(({ expect }) => expect);
  const met = expected.filter(({ unmet }) => unmet.length === 0).length;
  return [
    ...table([['session', 'contact', 'row', 'mode', 'severity', 'team', 'expected'], ...rows]),
    '',
    `${counted(sessions.length, 'session')}: ${String(met)} of ${String(expected.length)} as expected.`,
  ];
}

const unmetText = ({ name, expected, received }: Unmet) => `${name}: ${expected}, received ${received}`;
