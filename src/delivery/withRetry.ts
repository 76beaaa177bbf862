import type { Transport } from '../core/ports.ts';

/** What a retry needs from outside. */
export interface RetryOptions {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** The longest first pause, in ms; it doubles with every attempt. */
  readonly baseMs: number;
  wait(ms: number): Promise<void>;
  /** 0 to 1. */
  random(): number;
}

/**
 * Tries again what may succeed later, with full jitter (a random pause between nothing and the limit, so that many
 * customers do not come back at the same moment after an outage). What was refused is not tried again.
 *
 * ```
 * attempt 1 ─ 0…base ─ attempt 2 ─ 0…2·base ─ attempt 3
 * ```
 */
export function withRetry(inner: Transport, { attempts, baseMs, wait, random }: RetryOptions): Transport {
  return async (parcel) => {
    for (let attempt = 1; ; attempt += 1) {
      const result = await inner(parcel);
      if (result.ok || result.reason === 'refused' || attempt >= attempts) return result;
      await wait(random() * baseMs * 2 ** (attempt - 1));
    }
  };
}
