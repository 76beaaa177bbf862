import { category } from './category.ts';
import { MissingData } from './data.ts';
import { human } from './human.ts';
import { knownLimits } from './knownLimits.ts';
import { privateThings } from './privateThings.ts';
import { risk } from './risk.ts';
import { sameNeedPairs } from './sameNeedPairs.ts';
import { sameNeedSessions } from './sameNeedSessions.ts';

/** One part of the understanding of text, measured on labelled texts. */
interface Section {
  readonly name: string;
  /** What it is meant to reach. */
  readonly reach: string;
  readonly run: () => void;
}

const sections: readonly Section[] = [
  { name: 'risk', reach: 'F1 .80 at FPR .02, hint3-* F1 .55, se-askubuntu FPR .04', run: risk },
  { name: 'human', reach: 'P .85, R .80, “are you a bot?” 1 of 54', run: human },
  { name: 'category', reach: '.70 on each unseen source', run: category },
  { name: 'same need, pairs', reach: 'P .86 at R .65', run: sameNeedPairs },
  { name: 'same need, sessions', reach: '.90, unrelated 0, near .03', run: sameNeedSessions },
  { name: 'known limits', reach: 'P .92, R .88', run: knownLimits },
  {
    name: 'private things',
    reach: 'e-mail and card R 1.0 at P .99, IBAN R .97; other numbers stay',
    run: privateThings,
  },
];

/**
 * Prints what was measured.
 *
 * @param args names of sections or beginnings of them; all without any
 * @returns the exit code
 */
export function main(args: readonly string[]): number {
  const chosen = sections.filter(({ name }) => !args.length || args.some((arg) => name.startsWith(arg)));
  if (!chosen.length) {
    console.error(`No such section. There are: ${sections.map(({ name }) => name).join('; ')}.`);
    return 1;
  }
  for (const { name, reach, run } of chosen) {
    console.log(`\n${name} (to reach: ${reach})`);
    try {
      run();
    } catch (error) {
      if (!(error instanceof MissingData)) throw error;
      console.error(error.message);
      return 1;
    }
  }
  return 0;
}
