import type { Hours } from './policy.ts';

/** Whether the teams are at work; always, where no hours are set. */
export function isOpenAt(_at: number, hours: Hours | undefined): boolean {
  return hours === undefined;
}
