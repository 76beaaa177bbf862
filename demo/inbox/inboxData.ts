import type { AutomaticSign } from '../../src/receive/automaticSigns.ts';
import type { Identity } from '../../src/receive/identity.ts';
import type { Handoff, Severity } from '../../src/schema/handoff.ts';

/** What a handoff says about the docs: see "Closing the loop" in the README. */
export const DOCS_OUTCOMES = [
  'no-change',
  'improve-article',
  'create-article',
  'adjust-routing',
  'retag',
] as const;
export type DocsOutcome = (typeof DOCS_OUTCOMES)[number];

/** What support adds to a handoff. */
export interface Handling {
  readonly outcome: DocsOutcome | null;
  /** ISO 8601, UTC; null: not answered yet. */
  readonly answeredAt: string | null;
}

/** A handoff in the list. */
export interface Summary extends Handling {
  readonly reference: string;
  readonly subject: string;
  /** Name, else e-mail address, else "Name not given". */
  readonly who: string;
  readonly company?: string;
  /** The id of the queue, such as `account-access`. */
  readonly queue: string;
  readonly severity: Severity;
  /** When the first answer is expected, ISO 8601, UTC. */
  readonly due: string;
  /** It may be of a program. */
  readonly setAside: boolean;
}

/** `GET /api/handoffs` */
export interface Listing {
  /** Where the help centre is. */
  readonly docsUrl: string;
  readonly handoffs: readonly Summary[];
}

/** `GET /api/handoffs/T-1001` */
export interface Detail extends Handling {
  readonly reference: string;
  readonly handoff: Handoff;
  /** Whom a token proved. */
  readonly identity?: Identity;
  /** What speaks for a program. */
  readonly signs: readonly AutomaticSign[];
}
