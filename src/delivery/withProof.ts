import type { Parcel, Proof, Transport } from '../core/ports.ts';
import type { Post } from './post.ts';

/** How long a token may take, in ms: the message goes without it. */
const TOKEN_MS = 5000;
/** How long a challenge may take, in ms: somebody may have to tick a box. */
const CHALLENGE_MS = 10_000;
/** The syntax of RFC 6750, section 2.1, and what fits into a line that servers take. */
const TOKEN = /^[\w.~+/-]{1,6000}=*$/;
/** What a header may hold: visible ASCII. */
const ANSWER = /^[\x21-\x7e]{1,6000}$/;

type Identity = NonNullable<Proof['identity']>;

/**
 * Sends what proves who writes (`Authorization: Bearer …`) and that somebody does (`Baton-Challenge: …`) with a parcel, as
 * headers: its bytes stay the same.
 *
 * A token never costs a message. Where the endpoint refuses it (HTTP 401, 403), the next attempt asks for another, once, and
 * the one after that goes without. A challenge is asked for every attempt, since its answers are used once; without one the
 * attempt counts as one that got no connection.
 *
 * @param proofFor what there is for a parcel, now
 * @param onSpoilt hears, for the developer, why a token is not taken
 * @example const transport = withProof(post, () => ({ challenge: () => widget.getToken() }), console.warn);
 */
export function withProof(
  post: Post,
  proofFor: (parcel: Parcel) => Proof,
  onSpoilt: (why: string) => void,
): Transport {
  /** How often the token of a parcel was refused, by key. */
  const refusals = new Map<string, number>();
  const given = new WeakMap<Identity, string>();
  const tokenOf = async (identity: Identity, isRefused: boolean): Promise<string | undefined> => {
    const { token } = identity;
    if (typeof token === 'string' && isRefused) return undefined;
    const known = isRefused ? undefined : given.get(identity);
    if (known !== undefined) return known;
    const fresh = typeof token === 'string' ? token : await within(token, TOKEN_MS);
    if (typeof fresh === 'string' && TOKEN.test(fresh)) {
      given.set(identity, fresh);
      return fresh;
    }
    onSpoilt(
      typeof fresh === 'string'
        ? 'expected letters, digits and -._~+/=, at most 6000'
        : `no text within ${String(TOKEN_MS / 1000)} s`,
    );
    return undefined;
  };
  return async (parcel) => {
    const { identity, challenge } = proofFor(parcel);
    const refused = refusals.get(parcel.key) ?? 0;
    const [token, answer] = await Promise.all([
      identity && refused < 2 ? tokenOf(identity, refused > 0) : undefined,
      challenge && within(challenge, CHALLENGE_MS),
    ]);
    if (challenge && !isAnswer(answer))
      return { ok: false, reason: 'unreachable', detail: "the function of Baton('challenge') gave no token" };
    const result = await post(parcel, {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(isAnswer(answer) ? { 'Baton-Challenge': answer } : {}),
    });
    if (result.ok || !result.denied || token === undefined) return result;
    refusals.set(parcel.key, refused + 1);
    onSpoilt(`the endpoint answers ${result.detail}`);
    return { ok: false, reason: 'unreachable', detail: result.detail };
  };
}

const isAnswer = (value: unknown): value is string => typeof value === 'string' && ANSWER.test(value);

/** What a function of the site gives in time; nothing where it fails, or takes longer. */
async function within(give: () => unknown, ms: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, ms);
  });
  try {
    return await Promise.race([give(), late]);
  } catch {
    // The site's own affair, and no reason to keep a message back.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
