import { newLines } from './newLines.ts';
import type { Step } from './lookAtSite.ts';
import { totalShift } from './totalShift.ts';

/** A site’s own parts come in another order now and then, and shift it: ours would shift it each time. */
const LOADS = 3;

/** A page that nobody does anything on: what it asks for, says and shifts beyond what it does without the tag. */
export const visitWithoutIntent: Step = async ({ figures, plain, open }) => {
  const { context, requests, seen, said } = await open();
  const { shifts, violations } = await seen();
  await context.close();
  const without = totalShift(plain);
  let shift = totalShift({ shifts }, 0, without);
  for (let load = 1; load < LOADS && shift; load++) {
    const again = await open();
    shift = Math.min(shift, totalShift(await again.seen(), 0, without));
    await again.context.close();
  }
  figures.shift = shift;
  figures.quiet = requests.filter((url) => !plain.requests.includes(url));
  if (figures.quiet.length) figures.faults.push(`asked for without intent: ${figures.quiet.join(' ')}`);
  if (shift) figures.faults.push(`layout shift of ${shift.toFixed(3)}`);
  figures.faults.push(...newLines(plain, said, violations).map((line) => `without intent: ${line}`));
};
