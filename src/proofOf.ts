import type { App } from './app.ts';
import { isA } from './core/events.ts';
import type { Parcel, Proof } from './core/ports.ts';
import type { Handoff } from './schema/handoff.ts';

/**
 * What proves a message. The token of who is signed in now goes only with what they can have written: a message of another
 * session, or from before the site said somebody else, goes without.
 */
export function proofOf({ storage, state }: App, { body }: Parcel): Proof {
  const { identity, challenge } = storage.proof ?? {};
  const since = state().session.events.filter(isA('identified')).at(-1)?.at ?? 0;
  const isTheirs = identity && wroteIn(identity.session, since, body);
  return { identity: isTheirs ? identity : undefined, challenge };
}

function wroteIn(session: string, since: number, body: string): boolean {
  try {
    const { sessionId, createdAt } = JSON.parse(body) as Handoff;
    return sessionId === session && Date.parse(createdAt) >= since;
  } catch {
    // Damaged in the store: the endpoint says so.
    return false;
  }
}
