import { classify } from '../../src/npm/core.ts';
import { readRows, UTTERANCES, type Utterance } from './data.ts';
import { count, groupBy, line, shareLine } from './figures.ts';

/** A wish for a person. */
export function evaluateHuman(): void {
  const rows = readRows<Utterance>(UTTERANCES).filter(({ human }) => human !== null);
  const wants = ({ text }: Utterance) => classify(text).wantsHuman;
  const report = (name: string, some: readonly Utterance[]) => {
    console.log(
      line(
        name,
        count(some, ({ human }) => human === 1, wants),
      ),
    );
  };
  console.log('\nA wish for a person (reach: P ≥ .85, R ≥ .80, “are you a bot?” ≤ 1 of 54)');
  report('all', rows);
  for (const [src, some] of groupBy(rows, ({ src }) => src))
    if (some.some(({ human }) => human === 1)) report(src, some);
  // People who ask what they are talking to.
  const asksWho = rows.filter(({ hard }) => hard === 'bot');
  console.log(shareLine('“are you a bot?”, wrongly', asksWho.filter(wants).length, asksWho.length));
}
