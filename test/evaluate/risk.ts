import { classify } from '../../src/npm/core.ts';
import { readUtterances } from './data.ts';
import { createTally, printTally } from './figures.ts';

const AT_RISK = ['security', 'failed_txn', 'blocker', 'access', 'problem'];

/** Words of risk, against ordinary sentences; what the labels leave open is left out. */
export function risk(): void {
  const tally = createTally();
  for (const row of readUtterances()) {
    const isAtRisk = AT_RISK.includes(row.risk ?? '');
    if (!isAtRisk && row.risk !== 'ordinary') continue;
    const groups = row.src.startsWith('hint3-') ? [row.src, 'hint3-*'] : [row.src];
    tally.add(groups, isAtRisk, classify(row.text).risk !== 'none');
  }
  printTally(tally);
}
