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
      /** The endpoint asks not to come back earlier, in ms. */
      readonly retryAfter?: number;
      /** Refused for its size alone: a shorter one may be taken. */
      readonly tooLarge?: boolean;
      /** Refused for who is said to send it (HTTP 401, 403): another token, or none, may be taken. */
      readonly denied?: boolean;
    };

/** Delivers one body under one key. Never throws: every outcome is a value. */
export type Transport = (parcel: Parcel) => Promise<DeliveryResult>;

/** What came of one attempt to deliver a file. */
export type UploadResult = { readonly ok: true } | Extract<DeliveryResult, { readonly ok: false }>;

/** A handoff ready to leave. The body never changes once it is made: the same key means the same bytes. */
export interface Parcel {
  readonly endpoint: string;
  readonly key: string;
  readonly body: string;
}

/** Further headers of one attempt, which are never kept. */
export type ProofHeaders = Readonly<Record<string, string>>;

/** What the site hands in to prove who writes, and that somebody does. It lives in the page's memory only. */
export interface Proof {
  /** Who is signed in, for messages of that session: a token, or a function that gives one. */
  identity?: { readonly token: string | (() => unknown); session: string } | undefined;
  /** Gives a token of the site's own challenge, for one attempt. */
  challenge?: (() => unknown) | undefined;
}
