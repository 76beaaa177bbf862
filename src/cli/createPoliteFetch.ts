import { setTimeout as pause } from 'node:timers/promises';
import { retryAfter } from '../delivery/retryAfter.ts';
import type { LiveLimits } from './liveLimits.ts';
import { readAtMost } from './readAtMost.ts';

/** What an address gave: its body, or why not, in words that a report can print. */
export type Fetched =
  | { readonly ok: true; readonly url: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string; readonly status?: number };

export interface FetchOptions {
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** Asked of each address, those of redirects too. */
  readonly allows?: (url: URL) => boolean;
  /** Asked of each redirect. Default: the same origin. */
  readonly isSameSite?: (from: URL, to: URL) => boolean;
}

export type PoliteFetch = (url: string, options: FetchOptions) => Promise<Fetched>;

const MOST_REDIRECTS = 5;
/** Too many requests, and three that pass: a gateway that has no answer, one that is busy, one that is late. */
const COME_AGAIN = [429, 502, 503, 504];

/**
 * Fetches from one site as a guest should: says who it is, waits when asked to, gives up on what is slow or large, and
 * follows a redirect only where it stays on the site. Never throws.
 *
 * @param userAgent such as `baton-help/0.1.0`
 */
export function createPoliteFetch(userAgent: string, limits: LiveLimits): PoliteFetch {
  const attempt = async (url: string, options: FetchOptions, hops = 0): Promise<Fetched & Again> => {
    const signal = AbortSignal.timeout(limits.timeoutMs);
    try {
      const answer = await fetch(url, { redirect: 'manual', signal, headers: { 'User-Agent': userAgent } });
      const { status, headers, body } = answer;
      const location = status >= 300 && status < 400 ? headers.get('Location') : null;
      if (status === 200) {
        const bytes = await readAtMost(body, options.maxBytes);
        return bytes
          ? { ok: true, url, type: headers.get('Content-Type') ?? '', bytes }
          : { ok: false, reason: `larger than ${String(options.maxBytes / 1e6)} MB` };
      }
      await body?.cancel();
      if (location !== null) return await follow(url, location, options, hops);
      const waitMs = retryAfter(headers, Date.now());
      const comesAgain = COME_AGAIN.includes(status) && { waitMs };
      return { ok: false, reason: statusText(status), status, ...(comesAgain && { again: comesAgain }) };
    } catch (error) {
      if (signal.aborted)
        return { ok: false, reason: `no answer within ${String(limits.timeoutMs / 1000)} s`, again: {} };
      return { ok: false, reason: networkReason(error), again: {} };
    }
  };

  const follow = async (url: string, location: string, options: FetchOptions, hops: number) => {
    const from = new URL(url);
    if (!URL.canParse(location, url)) return { ok: false, reason: 'redirect to nowhere' } as const;
    const to = new URL(location, url);
    const isSame = options.isSameSite ?? ((a: URL, b: URL) => a.origin === b.origin);
    if (!isSame(from, to)) return { ok: false, reason: 'redirect to another site' } as const;
    if (hops >= MOST_REDIRECTS) return { ok: false, reason: 'redirect without an end' } as const;
    if (options.allows && !options.allows(to))
      return { ok: false, reason: 'not allowed by robots.txt' } as const;
    return attempt(to.href, options, hops + 1);
  };

  return async (url, options) => {
    if (options.allows && !options.allows(new URL(url)))
      return { ok: false, reason: 'not allowed by robots.txt' };
    for (let tries = 0; ; tries++) {
      const { again, ...fetched } = await attempt(url, options);
      if (!again || tries >= limits.retries) return fetched;
      const waitMs = again.waitMs ?? limits.waitMs * 2 ** tries;
      // To come sooner than asked would be rude, and to wait for an hour is not what was meant.
      if (waitMs > limits.longestWaitMs) return fetched;
      await pause(waitMs);
    }
  };
}

/** Set where another attempt may help. */
interface Again {
  readonly again?: { readonly waitMs?: number | undefined };
}

function statusText(status: number): string {
  if (status === 401 || status === 403) return `needs a login or is closed to programs (${String(status)})`;
  if (status === 404 || status === 410) return `not found (${String(status)})`;
  return `answered with ${String(status)}`;
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as NodeJS.ErrnoException).code;
  const text = cause instanceof Error ? cause.message : String(cause);
  return `cannot be reached (${code ?? text})`;
}
