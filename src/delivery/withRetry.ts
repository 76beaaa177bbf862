import type { DeliveryResult, UploadResult } from '../core/ports.ts';

/** What says whether to try again; nothing where there is nothing to try any more. */
type Outcome = UploadResult | DeliveryResult | undefined;

/** What a retry needs from outside. */
export interface RetryOptions {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** How many were made before these: their pauses go on from there. */
  readonly after: number;
  /** The longest first pause, in ms; it doubles with every attempt. */
  readonly baseMs: number;
  /** No pause is longer, in ms, unless an answer asks for it. */
  readonly mostMs: number;
  /** Ends rather than waits longer than this because an answer asks for it, in ms. */
  readonly patienceMs: number;
  /** Waits for so long; what wakes it may end it earlier, but not before `leastMs`. */
  wait(ms: number, leastMs: number): Promise<void>;
  /** 0 to 1. */
  random(): number;
}

/**
 * Tries again what may succeed later, with full jitter (a random pause between nothing and the limit, so that many
 * customers do not come back at the same moment after an outage; aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter).
 * A pause that an answer asks for comes before that. What was refused is not tried again.
 *
 * ```
 * attempt 1 ─ 0…base ─ attempt 2 ─ 0…2·base ─ attempt 3 ─ … ─ at most 0…most
 * ```
 *
 * @example const patient = withRetry(post, { ...RETRY, attempts: 3 }); await patient(parcel);
 */
export function withRetry<P, R extends Outcome>(
  inner: (parcel: P) => Promise<R>,
  { attempts, after, baseMs, mostMs, patienceMs, wait, random }: RetryOptions,
): (parcel: P) => Promise<R> {
  return async (parcel) => {
    for (let attempt = 1; ; attempt += 1) {
      const result = await inner(parcel);
      if (!result || result.ok || result.reason === 'refused' || attempt >= attempts) return result;
      const least = result.retryAfter ?? 0;
      if (least > patienceMs) return result;
      await wait(least + random() * Math.min(mostMs, baseMs * 2 ** (after + attempt - 1)), least);
    }
  };
}
