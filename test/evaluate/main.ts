import { MissingData } from './data.ts';
import { knownLimits } from './knownLimits.ts';
import { sameNeedPairs } from './sameNeedPairs.ts';
import { sameNeedSessions } from './sameNeedSessions.ts';

/** One part of the understanding of text, measured on labelled texts. */
interface Section {
  readonly name: string;
  readonly run: () => void;
}

const sections: readonly Section[] = [
  { name: 'same need, pairs', run: sameNeedPairs },
  { name: 'same need, sessions', run: sameNeedSessions },
  { name: 'known limits', run: knownLimits },
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
  for (const { name, run } of chosen) {
    console.log(`\n${name}`);
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
