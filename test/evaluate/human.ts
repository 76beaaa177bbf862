import { classify } from '../../src/npm/core.ts';
import { readRows, UTTERANCES, type Utterance } from './data.ts';
import { count, groupBy, line, shareLine } from './figures.ts';

/** Intents of people who ask what they are talking to; no wish for a person. */
const ASKS_WHO = /bot|human/;

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
  const asksWho = rows.filter(({ human, orig }) => human === 0 && ASKS_WHO.test(String(orig)));
  for (const [orig, some] of groupBy(asksWho, ({ orig }) => String(orig)))
    console.log(shareLine(`“are you a bot?”: ${orig}`, some.filter(wants).length, some.length));
  console.log(shareLine('“are you a bot?”', asksWho.filter(wants).length, asksWho.length));
}
