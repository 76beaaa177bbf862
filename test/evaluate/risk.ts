import { classify } from '../../src/npm/core.ts';
import { readRows, UTTERANCES, type Utterance } from './data.ts';
import { count, groupBy, line } from './figures.ts';

const URGENT = ['security', 'failed_txn', 'blocker', 'access', 'problem'];

/** Words of risk, against ordinary sentences; what the labels leave open is left out. */
export function evaluateRisk(): void {
  const rows = readRows<Utterance>(UTTERANCES).filter(
    ({ risk }) => risk === 'ordinary' || URGENT.includes(risk ?? ''),
  );
  const report = (name: string, some: readonly Utterance[]) => {
    console.log(
      line(
        name,
        count(
          some,
          ({ risk }) => risk !== 'ordinary',
          ({ text }) => classify(text).risk !== 'none',
        ),
      ),
    );
  };
  console.log('\nRisk (reach: all F1 ≥ .80 at FPR ≤ .02, hint3 F1 ≥ .55, se-askubuntu FPR ≤ .04)');
  report('all', rows);
  report(
    'hint3-*',
    rows.filter(({ src }) => src.startsWith('hint3-')),
  );
  for (const [src, some] of groupBy(rows, ({ src }) => src)) report(src, some);
}
