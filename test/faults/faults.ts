import { answerFaults } from './answerFaults.ts';
import type { Fault } from './fault.ts';
import { killFaults } from './killFaults.ts';
import { networkFaults } from './networkFaults.ts';
import { pageFaults } from './pageFaults.ts';
import { storageFaults } from './storageFaults.ts';
import { tabFaults } from './tabFaults.ts';
import { twoTabs } from './twoTabs.ts';
import { waitFaults } from './waitFaults.ts';

/** All of them, in the order of their ids. */
export const faults: readonly Fault[] = [
  ...networkFaults,
  ...answerFaults,
  ...waitFaults,
  ...pageFaults,
  ...killFaults,
  ...tabFaults,
  ...twoTabs,
  ...storageFaults,
].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
