import { classify } from '../../src/npm/core.ts';
import { readUtterances, type Utterance } from './data.ts';
import { createTally, printShare, printTally } from './figures.ts';

/** A wish for a person, and people who ask what they are talking to. */
export function human(): void {
  const rows = readUtterances().filter((row) => row.human !== null);
  const wants = ({ text }: Utterance) => classify(text).wantsHuman;
  const tally = createTally();
  for (const row of rows) tally.add([row.src], row.human === 1, wants(row));
  printTally(tally);
  printShare(
    '“are you a bot?”, wrongly',
    rows.filter(({ hard }) => hard === 'bot'),
    wants,
  );
}
