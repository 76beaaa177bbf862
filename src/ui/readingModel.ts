import type { ComponentType } from 'preact';
import type { ReadableArticle } from '../core/richText.ts';
import type { PanelStrings } from '../messages/panel.en.ts';
import type { ReadingStrings } from '../messages/reading.en.ts';
import type { OpenArticle, PanelModel } from './model.ts';
import type { OfferProps } from './Offer.tsx';
import type { FollowPassages } from './useOfferInText.ts';

/** Where the customer was in an article, as long as the panel lives. */
export interface Place {
  /** How far the text was scrolled, in px. */
  top?: number;
  /** The heading that was jumped to last. */
  anchor?: string;
  /** The link that led on from here. */
  pressed?: string | undefined;
  /** The article has been read once: see `untilRead`. */
  isRead?: boolean;
}

/** The model as an article sees it: with its own words, and what only a browser can do. */
export interface ReadingModel extends PanelModel {
  readonly strings: PanelStrings & ReadingStrings;
  /** Fetches an article's text. Rejects when there is none to be had. */
  read(url: string): Promise<ReadableArticle>;
  /** The heading to begin at, where the customer has asked something that is answered there. */
  startOf(article: OpenArticle, text: ReadableArticle): Promise<string | undefined>;
  /** The same each time it is asked for the same article, opened at the same heading. */
  placeOf(article: OpenArticle): Place;
  readonly follow: FollowPassages;
  /** Measures the reading; returns what ends it. */
  startReading(url: string, article: HTMLElement, scroller: HTMLElement): () => void;
  /** Waits until it is read; `end` stands right below its text. Returns what ends the waiting. */
  untilRead(end: Element, scroller: HTMLElement, article: HTMLElement, done: () => void): () => void;
  /** Lets the keyboard reach what scrolls sideways; returns what ends it. */
  watchWideParts(article: HTMLElement): () => void;
}

export interface ArticleProps {
  readonly model: ReadingModel;
  readonly article: OpenArticle;
  readonly Offer: ComponentType<Pick<OfferProps, 'decision'>>;
}
