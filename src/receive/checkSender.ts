import type { Handoff } from '../schema/handoff.ts';
import { automaticSigns, type AutomaticSign } from './automaticSigns.ts';
import type { Identity } from './identity.ts';

/** What a receiver can be told about who sends. */
export interface SenderChecks {
  /**
   * Says whom a token proves, such as a JWT that your own server signed: `Authorization: Bearer …`, which the site hands to
   * `Baton('identify', { …, token })`. The secret stays here. A token that proves nobody (it gives nothing, fails, or takes
   * more than 5 s) is answered with 401: the widget asks the site for another once, and then sends without one. Without a
   * token a handoff is taken as not verified.
   */
  readonly identify?: (
    token: string,
    request: Request,
  ) => Identity | undefined | Promise<Identity | undefined>;
  /**
   * Says whether an answer to the site's challenge is good, by asking who made it: `Baton-Challenge: …`, which the site's
   * function in `Baton('challenge', …)` gives for every attempt. Without a good one the handoff is stored with the sign
   * `challenge`. The check may take 5 s.
   */
  readonly challenge?: (answer: string, request: Request) => boolean | Promise<boolean>;
  /**
   * How many seconds the sender has to wait before this handoff is taken; 0: it is taken now. Else it is answered with 429,
   * and the widget comes back by itself. See `createLimit`.
   */
  readonly limit?: (request: Request, handoff: Handoff) => number | Promise<number>;
  /** Hears why one of these could not tell, or why the store could not save. */
  readonly onError?: (error: unknown) => void;
}

/** What is known of who sends: whom a token proves, and what speaks for a program. */
export interface Sender {
  readonly identity?: Identity;
  readonly signs: readonly AutomaticSign[];
}

/** How long a check may take, in ms. The widget waits for 15 s in all. */
const CHECK_MS = 5000;

/**
 * Looks at who sends a checked handoff. A check that fails never costs a handoff.
 *
 * @returns `denied`: the token proves nobody; `wait`: in seconds, not now
 */
export async function checkSender(
  request: Request,
  handoff: Handoff,
  { identify, challenge, limit, onError }: SenderChecks,
): Promise<Sender | 'denied' | { readonly wait: number }> {
  const unless = async <T>(check: () => T | Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await inTime(check());
    } catch (error) {
      onError?.(error);
      return otherwise;
    }
  };
  const wait = limit ? await unless(() => limit(request, handoff), 0) : 0;
  if (wait > 0) return { wait: Math.ceil(wait) };
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization')?.trim() ?? '')?.[1];
  const answer = request.headers.get('baton-challenge')?.trim() ?? '';
  const [identity, isGood] = await Promise.all([
    identify && token !== undefined ? unless(() => identify(token, request), undefined) : undefined,
    !challenge || (answer !== '' && (await unless(() => challenge(answer, request), false))),
  ]);
  if (identify && token !== undefined && !identity) return 'denied';
  const signs = [...automaticSigns(handoff), ...(isGood ? [] : (['challenge'] as const))];
  return identity ? { identity, signs } : { signs };
}

async function inTime<T>(check: T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The check took more than ${String(CHECK_MS / 1000)} s.`));
    }, CHECK_MS);
  });
  try {
    return await Promise.race([check, late]);
  } finally {
    clearTimeout(timer);
  }
}
