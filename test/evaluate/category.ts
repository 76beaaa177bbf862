import { classify } from '../../src/npm/core.ts';
import { readRows, UTTERANCES, type Utterance } from './data.ts';
import { groupBy, shareLine } from './figures.ts';

/** Sources whose sentences were not read while the word lists were written. */
const UNSEEN = /^(?:dstc11-|se-|irc-)/;

const idOf = (cat: string) => cat.toLowerCase().replaceAll(/[ /]/g, '-');

/** The category, where the data has one; and how often a sentence outside the eight is given one. */
export function evaluateCategory(): void {
  const rows = readRows<Utterance>(UTTERANCES);
  const isRight = ({ text, cat }: Utterance) => classify(text).category === idOf(cat ?? '');
  console.log('\nCategory (reach: ≥ .70 on each source that was never read)');
  for (const [src, all] of groupBy(rows, ({ src }) => src)) {
    const some = all.filter(({ cat }) => cat !== null);
    if (some.length === 0) continue;
    const name = UNSEEN.test(src) ? `${src} (unseen)` : src;
    console.log(shareLine(name, some.filter(isRight).length, some.length));
    for (const [cat, rowsOf] of groupBy(some, ({ cat }) => String(cat)))
      console.log(`  ${shareLine(cat, rowsOf.filter(isRight).length, rowsOf.length)}`);
  }
  const outside = rows.filter(({ cat }) => cat === null);
  console.log(
    shareLine(
      'outside the eight, none given',
      outside.filter(({ text }) => classify(text).category === null).length,
      outside.length,
    ),
  );
}
