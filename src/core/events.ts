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

/** What a passage of an article says about its limits, as the trigger's name. */
export type PassageKind = 'known-limit' | 'account-specific' | 'unverifiable-state' | 'sensitive-topic';

/** What became of a step of a flow. `none-fits`: none of the choices; `solved`, `rejected`: the answer it proposed. */
export type StepOutcome = 'done' | 'declined' | 'chosen' | 'none-fits' | 'solved' | 'rejected';

export type ContactOpenedBy = 'customer' | 'offer' | 'automatic' | 'site';

/** Everything that can happen in a session, without its stamp. */
export type Happening =
  /** A settled query: a pause, Enter, a click on a result or leaving the field. Never a keystroke. */
  | {
      readonly type: 'searched';
      readonly query: string;
      /** How many were found; missing where the site's own search does not show it. */
      readonly results?: number | undefined;
      /** The best few, at most five. */
      readonly top: readonly ShownResult[];
      /** In the search of the site itself; in ours where it is missing. */
      readonly where?: 'site' | undefined;
      /** The page's language, BCP 47. */
      readonly language?: string | undefined;
    }
  | ({
      readonly type: 'article-viewed';
      readonly where: 'page' | 'panel';
      /** The row that the page says it is about. */
      readonly issueType?: string | undefined;
      readonly tags?: readonly string[] | undefined;
      readonly language?: string | undefined;
    } & ArticleRef)
  /** The reader came to a passage that names a limit, and has stood there for so long. */
  | {
      readonly type: 'passage-reached';
      readonly url: string;
      readonly title: string;
      readonly kind: PassageKind;
      /** The sentence, or the beginning of the element that the site marked. */
      readonly text: string;
      readonly seconds: number;
    }
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
  /** A guided flow has begun, for this need: empty where the site began it, the latest one where it is not said. */
  | {
      readonly type: 'flow-started';
      readonly flow: string;
      readonly title: string;
      readonly need?: string | undefined;
    }
  | {
      readonly type: 'step-answered';
      readonly flow: string;
      /** Its id, and as the customer read it. */
      readonly step: string;
      readonly text: string;
      readonly outcome: StepOutcome;
      /** What was chosen, or which article was proposed. */
      readonly choice?: string | undefined;
      /** Why it was declined. */
      readonly reason?: string | undefined;
      /** The flow ends here: it cannot tell what the issue is, or comes to what it may not do. */
      readonly leadsTo?: 'unclassified' | 'restricted-action' | undefined;
    }
  /** This browser sent a handoff in an earlier session. */
  | {
      readonly type: 'contacted-before';
      readonly handoff: string;
      /** The need, in the words in which it was sent. */
      readonly need: string;
      /** ms since 1970. */
      readonly sentAt: number;
      readonly reference: string;
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
      readonly filling?: Filling | undefined;
    }
  /** What became of the files of a handoff, before it was made: those that arrived, by their SHA-256. */
  | { readonly type: 'uploaded'; readonly handoff: string; readonly received: readonly string[] }
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

/** How a form was filled in, where that is unusual: it may have been a program. */
export interface Filling {
  /** Between the form being shown and the press, where something was typed and it was quick. */
  readonly seconds?: number | undefined;
  /** A field was filled in that people cannot see. */
  readonly hiddenField?: true | undefined;
}

/** Why a delivery did not succeed: try again later, or the endpoint refused it for good. */
export type FailureReason = 'unreachable' | 'refused';

export type SessionEvent = Stamp & Happening;
export type EventOf<T extends Happening['type']> = Extract<SessionEvent, { readonly type: T }>;

/** Narrowing by type, for `events.filter(isA('searched'))`. */
export function isA<T extends Happening['type']>(type: T) {
  return (event: SessionEvent): event is EventOf<T> => event.type === type;
}
