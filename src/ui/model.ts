import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Result } from '../core/article.ts';
import type { Assessment } from '../core/decide.ts';
import type { ContactOpenedBy, Happening } from '../core/events.ts';
import type { DecidingPolicy } from '../core/policy.ts';
import type { Session } from '../core/session.ts';
import type { Settings } from '../core/settings.ts';
import type { PanelStrings } from '../messages/panel.en.ts';
import type { Say } from '../messages/say.ts';

/** What the panel shows. */
export type View =
  | { readonly name: 'home' }
  | { readonly name: 'article'; readonly article: OpenArticle }
  | {
      readonly name: 'contact';
      /** Where the way back leads; to the search where it is missing. */
      readonly from?: View | undefined;
      /** The handoff that the form adds to. */
      readonly addsTo?: string | undefined;
      /** The need whose draft is open, where that is not the latest one. */
      readonly draft?: string | undefined;
    }
  | { readonly name: 'flow'; readonly flow: string; readonly title: string };

export interface OpenArticle {
  /** As events name it. */
  readonly url: string;
  /** Where it is fetched from and opened, where that says more. */
  readonly href?: string | undefined;
  readonly title: string;
  readonly section?: string | undefined;
  readonly anchor?: string | undefined;
  /** Where the way back leads; to the search where it is missing. */
  readonly from?: View | undefined;
  /** Takes the answer to "Did this solve it?", where a flow proposed the article. */
  readonly answer?: ((solved: boolean) => void) | undefined;
}

/** Where the search stands. `results` belong to `query`, which may be older than what is in the field. */
export interface Answer {
  readonly status: 'idle' | 'searching' | 'ready' | 'failed';
  readonly query: string;
  readonly results: readonly Result[];
  /** Whether the site may have more than search knows of it. */
  readonly isPartial?: boolean | undefined;
}

/** What comes before the suggestions, which are its children, in the list with this id. */
export type OptionsBefore = ComponentType<{ readonly list: string; readonly children: ComponentChildren }>;

/** Everything the panel's components see and do. Made by the composition root; tests make a small one. */
export interface PanelModel {
  /** Texts of the customer's language; `say` fills those that hold values. */
  readonly strings: PanelStrings;
  readonly say: Say;
  readonly view: Signal<View>;
  readonly session: ReadonlySignal<Session>;
  /** Missing as long as there is nothing to decide. */
  readonly assessment: ReadonlySignal<Assessment<DecidingPolicy> | undefined>;
  readonly settings: ReadonlySignal<Settings>;
  readonly query: Signal<string>;
  readonly answer: ReadonlySignal<Answer>;
  /** Whether the query in the field is meant, and its answer worth telling. */
  readonly meant: ReadonlySignal<boolean>;
  readonly suggestions: ReadonlySignal<readonly Result[]>;
  /** What was searched before in this session, as options of the list; once there is something and its code. */
  readonly recents: Signal<OptionsBefore | undefined>;
  /** Id of the option that the arrow keys have come to. */
  readonly active: Signal<string | undefined>;
  /** The team that the form shown writes to. */
  readonly writesTo: Signal<string | undefined>;
  /** False while the panel is closed: nothing is shown then. */
  readonly isOpen: ReadonlySignal<boolean>;
  /** What is shown of guided flows, once their code is there. */
  readonly flow: Signal<ComponentType | undefined>;
  /** The need whose offer stands within the article that is read, and so nowhere else. */
  readonly offerInText: Signal<string | undefined>;
  /** What the home shows of messages that were sent, once that code is there. */
  readonly sentBefore: Signal<ComponentType | undefined>;
  /** True while the "sent" page of the latest handoff is to be shown. */
  readonly showSent: Signal<boolean>;

  dispatch(happening: Happening): void;
  close(): void;
  /** The text in the search field has changed. */
  type(query: string): void;
  /** The query in the field is meant: a pause, Enter, leaving the field. */
  settle(): void;
  openArticle(article: OpenArticle): void;
  openContact(by: ContactOpenedBy): void;

  now(): number;
  /** The customer is active, though nothing happens that is an event. */
  touch(): void;
}
