import type { RetryOptions } from './delivery/withRetry.ts';

/** Three attempts in the first seconds: the customer waits for these. */
export const RETRY: RetryOptions = {
  attempts: 3,
  after: 0,
  baseMs: 1000,
  mostMs: 5 * 60_000,
  patienceMs: 5000,
  wait: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};

/** What follows the last of them as long as the page is there; nobody waits for it. */
export const RETRY_BEHIND = {
  ...RETRY,
  attempts: Infinity,
  after: RETRY.attempts - 1,
  patienceMs: Infinity,
};
