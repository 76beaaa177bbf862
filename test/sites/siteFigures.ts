import type { AboutSearch } from '../../src/core/aboutSearch.ts';
import type { KnownAnswer } from './searchKnown.ts';

/** What a run has seen of Baton on one site. */
export interface SiteFigures {
  readonly name: string;
  readonly title: string;
  /** HTML files that are pages. */
  readonly pages: number;
  search?: AboutSearch;
  /** Requests before the index that was found. */
  probes?: number;
  /** What was asked for though nobody showed intent. */
  quiet?: readonly string[];
  known?: readonly KnownAnswer[];
  /** Whether an article was read in the panel, and was told of under its title; */
  reads?: boolean;
  /** whether the next page of the site was told of; */
  follows?: boolean;
  /** whether the site's own search was; undefined where it has none. */
  hears?: boolean;
  /** ms from intent to the first answer: with nothing kept, and with what the first page kept. */
  cold?: number;
  warm?: number;
  /** The longest task from intent to the index at a 4th of the speed, in ms of the processor's time. */
  longest?: number;
  /** What the page shifted more than without the tag. */
  shift?: number;
  /** What went wrong, in words: a miss of any of these, lines of the console, violations of a policy. */
  readonly faults: string[];
}
