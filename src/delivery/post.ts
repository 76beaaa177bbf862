import type { DeliveryResult, Transport } from '../core/ports.ts';

/** How long an answer may take, in ms. */
const TIMEOUT_MS = 15_000;
/** Answers that say "not now" rather than "no". RFC 9110, RFC 6585; 409: the same key is being worked on. */
const LATER: readonly number[] = [408, 409, 425, 429];

/**
 * Posts a parcel. Sent means: the endpoint answered 2xx *and* gave a receipt. A 2xx without one (a captive portal, a
 * proxy, a blocker's fake answer) is no delivery and may be tried again with the same key.
 *
 * @param send the browser's own fetch, taken at load, before the page can replace it
 * @example await createPost(fetch)({ endpoint, key, body }) // { ok: true, reference: 'T-4821' }
 */
export function createPost(send: typeof fetch): Transport {
  return async ({ endpoint, key, body }) => {
    try {
      const response = await send(endpoint, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'strict-origin-when-cross-origin',
        keepalive: true,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return await read(response);
    } catch (error) {
      return {
        ok: false,
        reason: 'unreachable',
        detail: error instanceof Error ? error.message : String(error),
      };
    }
  };
}

async function read(response: Response): Promise<DeliveryResult> {
  const { status } = response;
  if (!response.ok) {
    const reason = status >= 500 || LATER.includes(status) ? 'unreachable' : 'refused';
    return { ok: false, reason, detail: `HTTP ${String(status)}` };
  }
  const receipt: unknown = await response.json().catch(() => undefined);
  const reference = (receipt as { reference?: unknown } | undefined)?.reference;
  return typeof reference === 'string' && reference !== ''
    ? { ok: true, reference: reference.slice(0, 60) }
    : { ok: false, reason: 'unreachable', detail: `HTTP ${String(status)} without a receipt` };
}
