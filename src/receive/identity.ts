import type { Handoff } from '../schema/handoff.ts';

/** Whom a token proves, as your own server knows them. */
export interface Identity {
  /** Their e-mail address, where you know that it is theirs: without it no address of a form is verified. */
  readonly email?: string | undefined;
  readonly accountId?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * The handoff with `customer.verified` as the receiver knows it, whatever the browser wrote there. It is true where all that
 * tells whom to answer, the e-mail address and the account id, is that of the identity: who is signed in and gives the
 * address of somebody else is not verified.
 *
 * @example withVerified(handoff, { email: 'ana@larch.example' }).customer.verified // true, if that is the address given
 */
export function withVerified(handoff: Handoff, identity: Identity | undefined): Handoff {
  const { email, accountId } = handoff.customer;
  const verified =
    identity !== undefined &&
    (email !== undefined || accountId !== undefined) &&
    (email === undefined || email.toLowerCase() === identity.email?.toLowerCase()) &&
    (accountId === undefined || accountId === identity.accountId);
  return { ...handoff, customer: { ...handoff.customer, verified } };
}
