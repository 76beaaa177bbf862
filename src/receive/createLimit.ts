/** Of more senders than these, those are forgotten who have not sent for longest. */
const MOST_SENDERS = 10_000;

export interface LimitOptions {
  /** How many handoffs of one sender are taken … */
  readonly most: number;
  /** … within so many seconds. */
  readonly seconds: number;
  /** ms since 1970. Default: the clock. */
  readonly now?: () => number;
}

/** Says how many seconds a sender has to wait before one more handoff is taken; 0: it is taken now. */
export type Limit = (sender: string, key: string) => number;

/**
 * A limit on handoffs of one sender (an address of the network, a mailbox), counted in memory: several servers count for
 * themselves. A key counts once, so that attempts to send the same handoff use nothing up. An empty sender is not counted:
 * a header that is missing must not hold everybody back.
 *
 * @example
 * const perAddress = createLimit({ most: 20, seconds: 3600 });
 * const receive = createReceiver({
 *   store,
 *   origins: ['https://docs.example'],
 *   limit: (request, { idempotencyKey }) => perAddress(request.headers.get('cf-connecting-ip') ?? '', idempotencyKey),
 * });
 */
export function createLimit({ most, seconds, now = Date.now }: LimitOptions): Limit {
  /** When each key of a sender came first, ms since 1970. The sender that came last stands last. */
  const senders = new Map<string, Map<string, number>>();
  return (sender, key) => {
    if (sender === '') return 0;
    const at = now();
    const keys = senders.get(sender) ?? new Map<string, number>();
    senders.delete(sender);
    senders.set(sender, keys);
    const [longest] = senders.keys();
    if (senders.size > MOST_SENDERS && longest !== undefined) senders.delete(longest);
    for (const [one, came] of keys) if (came > at || at - came >= seconds * 1000) keys.delete(one);
    if (keys.has(key)) return 0;
    if (keys.size < most) {
      keys.set(key, at);
      return 0;
    }
    const [oldest = at] = keys.values();
    return Math.ceil((oldest - at) / 1000) + seconds;
  };
}
