import type { DeliveryResult, Parcel, ProofHeaders } from '../core/ports.ts';
import { retryAfter } from './retryAfter.ts';

/** How long an answer may take, in ms. */
const TIMEOUT_MS = 15_000;
/** Answers that say "not now" rather than "no". RFC 9110, RFC 6585; 409: the same key is being worked on. */
const LATER: readonly number[] = [408, 409, 425, 429];

/** Answers to who is said to send it. */
const DENIED: readonly number[] = [401, 403];

/** Posts one parcel once, with these headers beside its own. Never throws. */
export type Post = (parcel: Parcel, proof?: ProofHeaders) => Promise<DeliveryResult>;

/** Whether an answer asks for another attempt. @param status of HTTP */
export const isLater = (status: number) => status >= 500 || LATER.includes(status);

/**
 * Posts a parcel. Sent means: the endpoint answered 2xx *and* gave a receipt. A 2xx without one (a captive portal, a
 * proxy, a blocker's fake answer) is no delivery and may be tried again with the same key. A redirect is not followed: who
 * would read the message there is not who the site named.
 *
 * @param send the browser's own fetch: see `nativeFetch`
 * @param now ms since 1970
 * @param isSecure the page has https
 * @example await createPost(fetch, Date.now)({ endpoint, key, body }) // { ok: true, reference: 'T-4821' }
 */
export function createPost(send: typeof fetch, now: () => number, isSecure = false): Post {
  return async ({ endpoint, key, body }, proof) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const answer = send(endpoint, {
        method: 'POST',
        body,
        headers: { ...proof, 'Content-Type': 'application/json', 'Idempotency-Key': key },
        credentials: 'omit',
        // Not "error": a redirect would look like a broken network, and nobody could tell the developer.
        redirect: 'manual',
        referrerPolicy: 'strict-origin-when-cross-origin',
        keepalive: true,
        signal,
      }).then((response) => read(response, now()));
      return await Promise.race([answer, timedOut(signal)]);
    } catch (error) {
      return unreachable(describe(error, isSecure && endpoint.startsWith('http:')));
    }
  };
}

/** A fetch that the page replaced before we came may know nothing of signals. */
function timedOut(signal: AbortSignal): Promise<DeliveryResult> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(unreachable(`no answer within ${String(TIMEOUT_MS / 1000)} s`));
    });
  });
}

const unreachable = (detail: string): DeliveryResult => ({ ok: false, reason: 'unreachable', detail });

/** Why no answer came, as far as a page may know: browsers tell it neither what CORS nor what the network did. */
function describe(error: unknown, isMixed: boolean): string {
  if (!(error instanceof TypeError)) return error instanceof Error ? error.message : String(error);
  if (isMixed)
    return `${error.message}. This page has https and the endpoint has not, which browsers block: give the endpoint an https address`;
  return `${error.message}. Either there is no connection, or the endpoint does not allow this page to read its answers: it must answer OPTIONS and POST with Access-Control-Allow-Origin, and allow the headers that are sent`;
}

async function read(response: Response, now: number): Promise<DeliveryResult> {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    const detail = 'the endpoint redirects, and redirects are not followed. Name the address that answers';
    return { ok: false, reason: 'refused', detail };
  }
  const detail = `HTTP ${String(status)}`;
  if (!response.ok) {
    if (!isLater(status))
      return {
        ok: false,
        reason: 'refused',
        detail,
        tooLarge: status === 413,
        denied: DENIED.includes(status),
      };
    const wait = retryAfter(response.headers, now);
    return { ...unreachable(detail), ...(wait === undefined ? {} : { retryAfter: wait }) };
  }
  const receipt: unknown = await response.json().catch(() => undefined);
  // Its own: a page may have changed what every object inherits.
  const reference = Object.getOwnPropertyDescriptor(Object(receipt), 'reference')?.value as unknown;
  return typeof reference === 'string' && reference !== ''
    ? { ok: true, reference: reference.slice(0, 60) }
    : unreachable(`${detail} without a receipt`);
}
