import { evaluateCategory } from './category.ts';
import { missingData, UTTERANCES } from './data.ts';
import { evaluateHuman } from './human.ts';
import { evaluateRisk } from './risk.ts';

/** The parts of the evaluation, and the files that each reads. */
const SECTIONS: readonly { readonly run: () => void; readonly needs: readonly string[] }[] = [
  { run: evaluateRisk, needs: [UTTERANCES] },
  { run: evaluateHuman, needs: [UTTERANCES] },
  { run: evaluateCategory, needs: [UTTERANCES] },
];

/**
 * Measures how well texts are understood, on real ones, and prints the figures.
 *
 * @returns the exit code
 */
export function main(): number {
  const missing = missingData([...new Set(SECTIONS.flatMap(({ needs }) => needs))]);
  if (missing) {
    console.error(missing);
    return 1;
  }
  for (const { run } of SECTIONS) run();
  return 0;
}
