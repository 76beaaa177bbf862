import type { SiteSeen } from './observeSite.ts';

/** The least sum that counts as a layout shift: below it Chromium’s own rounding differs from load to load. */
const LEAST = 0.002;

/** How much a page shifted, from a time on. @returns 0 where it is too little to count */
export function totalShift({ shifts }: Pick<SiteSeen, 'shifts'>, since = 0, less = 0): number {
  const sum = shifts.reduce((total, { at, value }) => (at >= since ? total + value : total), -less);
  return sum > LEAST ? sum : 0;
}
