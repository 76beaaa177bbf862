import { classify } from '../../src/npm/core.ts';
import { readUtterances, type Utterance } from './data.ts';
import { groupBy, printShare } from './figures.ts';

/** Sources whose sentences were not read while the word lists were written. */
const UNSEEN = /^(?:dstc11-|se-|irc-)/;

const idOf = (cat: string) => cat.toLowerCase().replaceAll(/[ /]/g, '-');

/** The category, where the data has one; and how often a sentence outside the eight is given none. */
export function category(): void {
  const rows = readUtterances();
  const isRight = ({ text, cat }: Utterance) => classify(text).category === idOf(cat ?? '');
  const inside = rows.filter(({ cat }) => cat !== null);
  for (const [src, some] of groupBy(inside, ({ src }) => src)) {
    printShare(UNSEEN.test(src) ? `${src} (unseen)` : src, some, isRight);
    for (const [cat, rowsOf] of groupBy(some, ({ cat }) => String(cat)))
      printShare(`  ${cat}`, rowsOf, isRight);
  }
  printShare(
    'outside the eight, none given',
    rows.filter(({ cat }) => cat === null),
    ({ text }) => classify(text).category === null,
  );
}
