import type { Earlier, Facts } from './facts.ts';
import type { Need } from './needs.ts';
import type { Reader } from './reader.ts';
import { sameNeed } from './sameNeed.ts';

/** The earlier handoffs about the same need, oldest first: what was sent asks for what was searched or read now. */
export function earlierAbout(need: Need, { earlier }: Facts, read: Reader): readonly Earlier[] {
  const texts = [...need.searches.map(({ query }) => query), ...need.views.map(({ title }) => title)];
  return earlier.filter((one) => texts.some((text) => sameNeed(text, one.need, read.asked).same));
}
