import type { ReadonlySignal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { Result } from '../core/article.ts';
import type { Delivery } from '../core/deliveryOf.ts';
import type { Environment, Filling, SessionEvent } from '../core/events.ts';
import type { FormEdits, FormValues, Kept } from '../core/formValues.ts';
import type { Rules } from '../core/rules.ts';
import type { ContactStrings } from '../messages/contact.en.ts';
import type { FlowStrings } from '../messages/flow.en.ts';
import type { OfferStrings } from '../messages/offer.en.ts';
import type { PanelStrings } from '../messages/panel.en.ts';
import type { PreviewStrings } from '../messages/preview.en.ts';
import type { SentStrings } from '../messages/sent.en.ts';
import type { FlowModel } from './flowModel.ts';
import type { Attachment } from '../schema/handoff.ts';

/** The model as contact sees it: with its own words, which come with its code, and what a form does. */
export interface ContactModel extends FlowModel {
  readonly strings: PanelStrings & FlowStrings & OfferStrings & ContactStrings & PreviewStrings & SentStrings;
  /** For times and numbers: the language of the texts, in the customer's variety. */
  readonly locale: string;
  /** With the whole policy. */
  rules(): Rules;
  /** What the customer has typed in the form that is open; kept across pages. */
  readonly typed: ReadonlySignal<FormEdits>;
  /** What they typed over what the site has prefilled. */
  readonly edits: ReadonlySignal<FormEdits>;
  /**
   * @param typed all that they have typed now
   * @param form as they see it now
   */
  edit(typed: FormEdits, form: FormValues): void;
  /**
   * Opens what is kept of the form for a need, or for the message that is added to.
   *
   * @param isAsked false where the customer has only read: then what they began in this session goes on
   */
  openDraft(need: string, isAsked: boolean): void;
  /** Other messages that were begun, newest first. */
  readonly unsent: ReadonlySignal<readonly Kept[]>;
  continueDraft(kept: Kept): void;
  dropDraft(kept: Kept): void;
  /** Takes back that it was dropped. */
  restoreDraft(kept: Kept): void;
  readonly hints: Hints;
  /** The row of a message that this browser has sent. */
  rowOf(handoff: string): string | undefined;
  /** The form without private things: as it is kept and sent. */
  clean(form: FormValues): FormValues;
  /** How the latest message stands that was sent from this form. */
  deliveryIn(events: readonly SessionEvent[]): Delivery;
  /**
   * Sends the form; the one that did not get through again, when nothing was changed since, and else in its place.
   *
   * @param shown how the message of this form stands, as the customer sees it
   * @param filling how it was filled in, where that is unusual
   */
  submit(form: FormValues, shown: Delivery, filling?: Filling): Promise<void>;
  /** Sends the latest handoff again, as it was. */
  retry(): Promise<void>;
  /** The customer has seen the receipt of this handoff. */
  receiptSeen(handoff: string): void;
  /** What handles files; missing where the team has no address for them. */
  readonly attachments?: AttachmentParts | undefined;
  readonly retrying: ReadonlySignal<boolean>;
  /** False where the browser keeps nothing longer than the page. */
  readonly isLasting: boolean;
  /** Where the customer is: part of what support will see. */
  surroundings(): {
    readonly environment: Environment;
    readonly page: { readonly url: string; readonly title: string };
  };
}

/** Articles that may answer what is being written. */
export interface Hints {
  readonly results: ReadonlySignal<readonly Result[]>;
  /** What was typed last: answered when the customer pauses. */
  ask(text: string): void;
  /** The customer does not want them, for this form. */
  putAway(): void;
}

/** The parts of contact that handle files: their code, with their texts, is a chunk of its own. */
export interface AttachmentParts {
  readonly Attachments: ComponentType<{ readonly need: string }>;
  /** List items for what support will see. */
  readonly AttachedItems: ComponentType<{ readonly files: readonly Attachment[] }>;
  readonly NotReceived: ComponentType<{ readonly files: readonly Attachment[] }>;
}
