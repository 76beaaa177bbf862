import { newLines } from './newLines.ts';
import type { Step } from './lookAtSite.ts';

/** The least shift that is counted: below it Chromium's own rounding differs from load to load. */
const SHIFT = 0.002;

/** A site’s own parts come in another order now and then, and shift it: ours would shift it each time. */
const LOADS = 3;

/** A page that nobody does anything on: what it asks for, says and shifts beyond what it does without the tag. */
export const visitWithoutIntent: Step = async ({ figures, plain, open }) => {
  const { context, requests, seen, said } = await open();
  const { shifts, violations } = await seen();
  await context.close();
  let shift = total(shifts) - total(plain.shifts);
  for (let load = 1; load < LOADS && shift > SHIFT; load++) {
    const again = await open();
    shift = Math.min(shift, total((await again.seen()).shifts) - total(plain.shifts));
    await again.context.close();
  }
  figures.shift = shift > SHIFT ? shift : 0;
  figures.quiet = requests.filter((url) => !plain.requests.includes(url));
  if (figures.quiet.length) figures.faults.push(`asked for without intent: ${figures.quiet.join(' ')}`);
  if (figures.shift) figures.faults.push(`layout shift of ${shift.toFixed(3)}`);
  figures.faults.push(...newLines(plain, said, violations).map((line) => `without intent: ${line}`));
};

const total = (shifts: readonly { readonly value: number }[]) =>
  shifts.reduce((sum, { value }) => sum + value, 0);
