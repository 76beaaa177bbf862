import type { FailureReason } from './events.ts';

/** What came of one attempt to deliver. */
export type DeliveryResult =
  | { readonly ok: true; readonly reference: string }
  | {
      readonly ok: false;
      /** `unreachable` may succeed later; `refused` will not, whatever we do. */
      readonly reason: FailureReason;
      /** For the developer: `HTTP 503`, `no answer within 15 s`. */
      readonly detail: string;
    };

/** Delivers one body under one key. Never throws: every outcome is a value. */
export type Transport = (parcel: Parcel) => Promise<DeliveryResult>;

/** A handoff ready to leave. The body never changes once it is made: the same key means the same bytes. */
export interface Parcel {
  readonly endpoint: string;
  readonly key: string;
  readonly body: string;
}
