import type { Customer } from '../schema/handoff.ts';
import type { FormValues } from './formValues.ts';

/** What every event carries: an id that other things point to, and when it happened (ms since 1970). */
export interface Stamp {
  readonly id: string;
  readonly at: number;
}

/** An article as events name it. */
export interface ArticleRef {
  readonly url: string;
  readonly title: string;
  readonly section?: string | undefined;
}

/** A result that was shown: enough to see later whether two searches led to the same place. */
export interface ShownResult {
  readonly url: string;
  readonly title: string;
  readonly coverage: number;
}

export type ContactOpenedBy = 'customer' | 'offer' | 'automatic' | 'site';

/** Everything that can happen in a session, without its stamp. */
export type Happening =
  /** A settled query: a pause, Enter, a click on a result or leaving the field. Never a keystroke. */
  | {
      readonly type: 'searched';
      readonly query: string;
      readonly results: number;
      /** The best few, at most five. */
      readonly top: readonly ShownResult[];
    }
  | ({ readonly type: 'article-viewed'; readonly where: 'page' | 'panel' } & ArticleRef)
  /** Reading since the last such event of the same article. */
  | {
      readonly type: 'article-read';
      readonly url: string;
      readonly seconds: number;
      readonly depthPercent: number;
    }
  /** `proposed`: the article was opened in the panel as an answer, not found by browsing. */
  | ({ readonly type: 'rated'; readonly helpful: boolean; readonly proposed: boolean } & ArticleRef)
  | {
      readonly type: 'offered';
      readonly need: string;
      readonly row: string;
      readonly triggers: readonly string[];
    }
  | { readonly type: 'dismissed'; readonly need: string }
  | { readonly type: 'contact-opened'; readonly by: ContactOpenedBy }
  | {
      readonly type: 'step-answered';
      readonly row: string;
      readonly step: string;
      readonly outcome: 'done' | 'declined';
      readonly reason?: string | undefined;
    }
  | { readonly type: 'identified'; readonly customer: Customer }
  | { readonly type: 'context-set'; readonly values: Readonly<Record<string, string>> }
  /** The customer pressed the button. Only this event ever leads to a delivery. */
  | {
      readonly type: 'submitted';
      /** UUID version 7. */
      readonly handoff: string;
      readonly form: FormValues;
      readonly page: { readonly url: string; readonly title: string };
      readonly environment: Environment;
    }
  | { readonly type: 'delivered'; readonly handoff: string; readonly reference: string }
  | { readonly type: 'failed'; readonly handoff: string; readonly reason: FailureReason };

/** The customer's surroundings at the press of the button, as the browser reports them. */
export interface Environment {
  readonly locale: string;
  readonly userAgent: string;
  readonly timeZone: string;
  /** Width x height in CSS pixels. */
  readonly viewport: string;
}

/** Why a delivery did not succeed: try again later, or the endpoint refused it for good. */
export type FailureReason = 'unreachable' | 'refused';

export type SessionEvent = Stamp & Happening;
export type EventOf<T extends Happening['type']> = Extract<SessionEvent, { readonly type: T }>;

/** Narrowing by type, for `events.filter(isA('searched'))`. */
export function isA<T extends Happening['type']>(type: T) {
  return (event: SessionEvent): event is EventOf<T> => event.type === type;
}
