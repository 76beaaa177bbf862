import type { Problem } from './problemsOf.ts';

/** Statuses after which the same request is to come again, with a hint when, in seconds. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 409: '1', 503: '30' };
/** How long a browser may remember the preflight, in seconds. */
const PREFLIGHT_SECONDS = '600';
/** `*` would not stand for Authorization (Fetch standard, CORS-preflight fetch). */
const HANDOFF_HEADERS: readonly string[] = [
  'Content-Type',
  'Idempotency-Key',
  'Authorization',
  'Baton-Challenge',
];

/**
 * The answers of a receiver to one request. Nothing that the sender wrote goes into a header but its origin, and that
 * only when it is allowed.
 *
 * @param taken the headers that a site may send
 * @param origin the allowed origin to answer to; null: a program, or a site that may not read the answer
 */
export function createAnswers(origin: string | null, anyOrigin: boolean, taken = HANDOFF_HEADERS) {
  const headers = () => {
    const made = new Headers({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Origin',
    });
    if (origin !== null) {
      made.set('Access-Control-Allow-Origin', anyOrigin ? '*' : origin);
      made.set('Access-Control-Expose-Headers', 'Retry-After, Date');
    }
    return made;
  };
  const json = (status: number, body: unknown, more: Readonly<Record<string, string>> = {}) => {
    const made = headers();
    made.set('Content-Type', 'application/json; charset=utf-8');
    for (const [name, value] of Object.entries(more)) made.set(name, value);
    return new Response(JSON.stringify(body), { status, headers: made });
  };
  return {
    preflight() {
      const made = headers();
      made.set('Access-Control-Allow-Methods', 'POST');
      made.set('Access-Control-Allow-Headers', taken.join(', '));
      made.set('Access-Control-Max-Age', PREFLIGHT_SECONDS);
      return new Response(null, { status: 204, headers: made });
    },
    json,
    receipt: (status: 200 | 201, reference: string) => json(status, { reference }),
    /** @param wait in seconds: when the same request may come again, where that is not the usual */
    fault(status: number, error: string, problems?: readonly Problem[], wait?: number) {
      const retryAfter = wait === undefined ? RETRY_AFTER[status] : String(wait);
      return json(status, problems ? { error, problems } : { error }, {
        // RFC 6750, section 3.1.
        ...(status === 401 ? { 'WWW-Authenticate': 'Bearer error="invalid_token"' } : {}),
        ...(status === 405 ? { Allow: 'POST, OPTIONS' } : {}),
        ...(retryAfter ? { 'Retry-After': retryAfter } : {}),
      });
    },
  };
}
