import { redact, type Removed } from '../../src/npm/core.ts';
import { chance } from '../chance.ts';
import { readRows } from './data.ts';
import { createTally, groupBy, printShare, printTally } from './figures.ts';
import { otherNumbers } from './otherNumbers.ts';

interface Labelled {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number, type: string])[];
}

const KINDS: Readonly<Record<string, Removed['kind']>> = {
  EMAIL_ADDRESS: 'email',
  CREDIT_CARD: 'card-number',
  IBAN_CODE: 'iban',
  PHONE_NUMBER: 'phone',
};

/**
 * What is taken out of texts before they are stored, by kind. Found: a labelled span lies in a removed one of its kind.
 * Wrongly: a removed one of that kind touches no labelled span of it. Phone numbers go only where they are written as such.
 */
export function privateThings(): void {
  const tally = createTally();
  for (const { text, spans } of readRows<Labelled>('pii_spans.dev.jsonl')) {
    const { removed } = redact(text);
    for (const [type, kind] of Object.entries(KINDS)) {
      const labelled = spans.filter(([, , label]) => label === type);
      const taken = removed.filter((one) => one.kind === kind);
      for (const [start, end] of labelled)
        tally.add(
          [kind],
          true,
          taken.some((one) => one.start <= start && one.end >= end),
        );
      for (const one of taken)
        if (!labelled.some(([start, end]) => one.start < end && one.end > start))
          tally.add([kind], false, true);
      if (labelled.length + taken.length === 0) tally.add([kind], false, false);
    }
  }
  printTally(tally);
  for (const [kind, rows] of groupBy(otherNumbers(chance(1).random), (row) => row.kind))
    printShare(`taken out though it is another number: ${kind}`, rows, ({ text, number }) => {
      return !redact(text, { isMessage: true }).text.includes(number);
    });
}
