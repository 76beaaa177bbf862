import { MAX_HANDOFF_BYTES } from '../core/fitHandoff.ts';
import { createAnswers } from './answers.ts';
import { checkOrigins } from './checkOrigins.ts';
import { checkSender, type SenderChecks } from './checkSender.ts';
import { withVerified } from './identity.ts';
import { readHandoff } from './readHandoff.ts';
import type { HandoffStore } from './store.ts';

export interface ReceiverOptions extends SenderChecks {
  readonly store: HandoffStore;
  /** Origins of the docs sites that may send, such as `https://docs.example`. `*`: any site. */
  readonly origins: readonly string[] | '*';
  /** Take requests without an `Origin` header, from programs rather than browsers. Default: false. */
  readonly allowMissingOrigin?: boolean;
}

/** A function from a web-standard request to a response; it never rejects. */
export type Receiver = (request: Request) => Promise<Response>;

/**
 * The receiving end: checks a handoff, keeps it once, answers with a reference. It runs wherever `Request` and
 * `Response` exist.
 *
 * | status | when                                                                                        |
 * |--------|---------------------------------------------------------------------------------------------|
 * | 201    | stored: `{ reference }`                                                                     |
 * | 200    | known already, same body: the same `{ reference }`                                          |
 * | 204    | preflight from an allowed origin                                                            |
 * | 400    | not JSON in UTF-8; `Idempotency-Key` missing or not equal to `idempotencyKey` in the body   |
 * | 401    | the token proves nobody: come back with another, or without one                             |
 * | 403    | the origin is not allowed                                                                   |
 * | 405    | not POST                                                                                    |
 * | 409    | the same key is being worked on: come back                                                  |
 * | 413    | more than 60 000 bytes                                                                      |
 * | 415    | not `application/json`                                                                      |
 * | 422    | not a handoff, version 1 (`problems` says where), or the key is known with another body     |
 * | 429    | more than `limit` allows: come back after `Retry-After`                                     |
 * | 503    | the store failed: come back                                                                 |
 *
 * Every answer but 204 is JSON; faults are `{ error, problems? }`.
 *
 * @throws Error when an entry of `origins` is no origin
 * @example
 * const receive = createReceiver({ store, origins: ['https://docs.example'] });
 * export default { fetch: receive }; // Workers, Bun, Deno
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const isAllowed = checkOrigins(options.origins);
  return async (request) => {
    const origin = request.headers.get('origin');
    const trusted = origin === null ? options.allowMissingOrigin === true : isAllowed(origin);
    const answer = createAnswers(trusted ? origin : null, options.origins === '*');
    if (!trusted) {
      return answer.fault(403, 'This origin may not send handoffs. Add it to `origins` of the receiver.');
    }
    if (request.method === 'OPTIONS') return answer.preflight();
    if (request.method !== 'POST') return answer.fault(405, 'Send a handoff with POST.');
    try {
      const reading = await readHandoff(request, MAX_HANDOFF_BYTES);
      if ('fault' in reading) return answer.fault(...reading.fault);
      const { record } = reading;
      const sender = await checkSender(request, record.handoff, options);
      if (sender === 'denied')
        return answer.fault(
          401,
          'The token proves nobody. Send another, or none: the handoff is taken then.',
        );
      if ('wait' in sender)
        return answer.fault(
          429,
          'Too many handoffs. Send it again later, unchanged.',
          undefined,
          sender.wait,
        );
      const result = await options.store.save({
        ...record,
        ...sender,
        handoff: withVerified(record.handoff, sender.identity),
        receivedAt: new Date().toISOString(),
      });
      switch (result.outcome) {
        case 'stored':
          return answer.receipt(201, result.reference);
        case 'replayed':
          return answer.receipt(200, result.reference);
        case 'conflict':
          return answer.fault(422, 'This Idempotency-Key was used with another body. Use a new key.');
        case 'in-progress':
          return answer.fault(409, 'This handoff is being stored. Send it again, unchanged.');
      }
    } catch (error) {
      options.onError?.(error);
      return answer.fault(503, 'The handoff could not be stored. Send it again, unchanged.');
    }
  };
}
