import type { Handoff } from '../schema/handoff.ts';
import type { AutomaticSign } from './automaticSigns.ts';
import type { Identity } from './identity.ts';

/** A checked handoff, as it goes to the store. */
export interface HandoffRecord {
  /** The idempotency key. Unique: it names this handoff, whoever sends it and however often. */
  readonly key: string;
  /** SHA-256 of the body as received, 64 hexadecimal digits. */
  readonly bodyHash: string;
  /**
   * Matches the schema; control characters are already out of its texts. `customer.verified` is what the receiver found: see
   * `identity`.
   */
  readonly handoff: Handoff;
  /** Whom the token proved that came with it; missing: nobody. What the browser says of a customer is no proof. */
  readonly identity?: Identity;
  /** What speaks for a program rather than a person. Mostly empty: put it aside where it is not, and never drop it. */
  readonly signs: readonly AutomaticSign[];
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}

export type SaveResult =
  /** New, or known with the same body. `reference` is the same for both. */
  | { readonly outcome: 'stored' | 'replayed'; readonly reference: string }
  /** The key is known with another body. */
  | { readonly outcome: 'conflict' }
  /** Another request with this key is not finished yet. For stores that do slow work before they answer. */
  | { readonly outcome: 'in-progress' };

/**
 * Where handoffs go. "Exactly one ticket" rests on `save` alone: it must insert atomically under a unique key, not
 * look first and insert then, because retries arrive at the same time and on several servers.
 *
 * Keep keys for at least 30 days: a browser tries for 7, and a laptop may sleep in between.
 *
 * @example
 * // SQL: one statement decides who was first; only the others need to look.
 * const [row] = await sql`insert into handoffs (key, body_hash, handoff) values (…)
 *   on conflict (key) do nothing returning id`;
 * if (row) return { outcome: 'stored', reference: referenceOf(row.id) };
 * const [known] = await sql`select id, body_hash from handoffs where key = ${key}`;
 * return known.body_hash === bodyHash
 *   ? { outcome: 'replayed', reference: referenceOf(known.id) }
 *   : { outcome: 'conflict' };
 */
export interface HandoffStore {
  /** Rejects when it cannot tell: the sender is then asked to come back, with the same key. */
  save(record: HandoffRecord): Promise<SaveResult>;
}
