import { describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Happening, SessionEvent } from '../../src/core/events.ts';
import type { Proof } from '../../src/core/ports.ts';
import { problemLine, type Problem } from '../../src/core/settings.ts';
import { proofOf } from '../../src/proofOf.ts';
import { takeChallenge, takeToken } from '../../src/takeProof.ts';
import { aParcel } from './aParcel.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');
const MINUTE = 60_000;

/** As much of a page as proofs need. */
function aPageOf(session = 's-1', happenings: readonly (Happening & { readonly at: number })[] = []) {
  const events = happenings.map((event, at): SessionEvent => ({ ...event, id: `e${String(at)}` }));
  const storage: { proof?: Proof } = {};
  const app = { storage, state: () => ({ session: { id: session, events, dropped: 0 } }) } as unknown as App;
  const identify = vi.fn<(customer: unknown) => void>();
  const problems: Problem[] = [];
  const report = (found: readonly Problem[]) => problems.push(...found);
  return {
    storage,
    identify,
    problems: () => problems.map(problemLine),
    sayWho: (given: unknown) => {
      takeToken(app, given, report, identify);
    },
    challengeBy: (given: unknown) => {
      takeChallenge(app, given, report);
    },
    proof: (sessionId = 's-1', at = NOON) =>
      proofOf(app, aParcel({ body: JSON.stringify({ sessionId, createdAt: new Date(at).toISOString() }) })),
    proofOfBody: (body: string) => proofOf(app, aParcel({ body })),
  };
}
const ana = (at: number) => ({ type: 'identified', customer: { name: 'Ana' }, at }) as const;

describe('a token that the site hands in', () => {
  it('is kept apart from what goes into the session', () => {
    const page = aPageOf();
    page.sayWho({ name: 'Ana', token: 'abc' });
    expect(page.identify.mock.calls).toEqual([[{ name: 'Ana' }]]);
    expect(page.storage.proof?.identity).toEqual({ token: 'abc', session: 's-1' });
  });

  it('alone leaves what is known of the customer as it is', () => {
    const page = aPageOf();
    page.sayWho({ token: () => 'abc' });
    expect(page.identify).not.toHaveBeenCalled();
    expect(page.proof().identity?.token).toBeTypeOf('function');
  });

  it('goes when somebody is named without one', () => {
    const page = aPageOf();
    page.sayWho({ name: 'Ana', token: 'abc' });
    page.sayWho({ name: 'Ben' });
    expect(page.proof().identity).toBeUndefined();
  });

  it('is only what the site wrote itself: a page may have changed what every object inherits', () => {
    const page = aPageOf();
    page.sayWho(Object.create({ token: 'inherited' }));
    expect(page.proof().identity).toBeUndefined();
  });

  it.each([7, true, {}, ''])('is named as a fault, never with its value, where it is %j', (token) => {
    const page = aPageOf();
    page.sayWho({ name: 'Ana', token });
    expect(page.problems()).toEqual([
      `Baton('identify'): token: expected a text, or a function that gives one, received ${token === '' ? 'nothing' : `a value of type ${typeof token}`}. See "Calls" in the README.`,
    ]);
    expect(page.proof().identity).toBeUndefined();
    expect(page.identify.mock.calls).toEqual([[{ name: 'Ana' }]]);
  });

  it.each([undefined, null, 'Ana', ['Ana']])('leaves it to the check what %j is', (given) => {
    const page = aPageOf();
    page.sayWho(given);
    expect(page.identify.mock.calls).toEqual([[given]]);
  });
});

describe('the token goes with a message', () => {
  it('of the session in which it was handed in', () => {
    const page = aPageOf('s-1', [ana(NOON - MINUTE)]);
    page.sayWho({ name: 'Ana', token: 'abc' });
    expect(page.proof('s-1').identity?.token).toBe('abc');
  });

  it('of no other: it may be somebody else’s', () => {
    const page = aPageOf('s-2', [ana(NOON - MINUTE)]);
    page.sayWho({ name: 'Ana', token: 'abc' });
    expect(page.proof('s-1').identity).toBeUndefined();
  });

  it('that was written since the site said who it is, not before', () => {
    const page = aPageOf('s-1', [ana(NOON - 2 * MINUTE), ana(NOON)]);
    page.sayWho({ name: 'Ana', token: 'abc' });
    expect(page.proof('s-1', NOON - MINUTE).identity).toBeUndefined();
    expect(page.proof('s-1', NOON).identity?.token).toBe('abc');
  });

  it('that can be read: what is damaged goes without', () => {
    const page = aPageOf();
    page.sayWho({ token: 'abc' });
    expect(page.proofOfBody('{"sess')).toEqual({ identity: undefined, challenge: undefined });
    expect(page.proofOfBody('null').identity).toBeUndefined();
  });
});

describe('the challenge of the site', () => {
  it('is a function, and goes with every message', () => {
    const page = aPageOf('s-2');
    const challenge = () => 'solved';
    page.challengeBy(challenge);
    page.sayWho({ token: 'abc' });
    expect(page.proof('s-1')).toEqual({ identity: undefined, challenge });
  });

  it('is named as a fault where it is none', () => {
    const page = aPageOf();
    page.challengeBy('a-token');
    expect(page.problems()).toEqual([
      'Baton(\'challenge\'): expected a function that gives a token, received a value of type string. See "Calls" in the README.',
    ]);
    expect(page.proof().challenge).toBeUndefined();
  });
});
