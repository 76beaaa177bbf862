import type { Handoff, Severity } from '../schema/handoff.ts';
import type { FieldId } from './formValues.ts';

/**
 * The policy: everything that decides when a human takes over, as data. A support lead can read it, a docs
 * team can change every table of it. The shipped one is `policy/defaultPolicy.ts`.
 */
export interface Policy {
  /** Team by id. */
  readonly teams: Readonly<Record<string, Team>>;
  readonly severities: Readonly<Record<Severity, Response>>;
  /** The escalation matrix. Where several rows match, the higher risk wins: see `chooseRow`. */
  readonly rows: readonly Row[];
  /** The row for a need that no other row matches. */
  readonly fallbackRow: string;
  /** Settings by trigger. */
  readonly triggers: Readonly<Record<TriggerName, TriggerSettings>>;
}

export type Handling = Handoff['decision']['handling'];
export type Category = Handoff['issue']['category'];
export type EscalationType = Handoff['decision']['escalationType'];
export type Mode = 'offer' | 'automatic' | 'after-steps';
export type Channel = 'article' | 'faq' | 'flow' | 'contact-form' | 'live-chat' | 'ticket';

export interface Team {
  /** As customers read it, in a sentence: "the billing team". */
  readonly name: string;
  /** One named queue, never "everyone". */
  readonly queue: string;
  readonly tier?: number | undefined;
  /** Who owns a handoff that came to the wrong team. */
  readonly owner: string;
}

/** A span of time: minutes of the clock, or whole business days (Monday to Friday). */
export type Span = { readonly minutes: number } | { readonly businessDays: number };

export interface Response {
  /** What a site calls this severity, for who reads its policy. */
  readonly meaning?: string | undefined;
  readonly firstResponse: Span;
  readonly updateEvery?: Span | undefined;
  readonly target: Span;
}

export interface TriggerSettings {
  readonly on: boolean;
  /** How many times before the trigger fires, for triggers that count. */
  readonly threshold?: number | undefined;
}

export type TriggerName =
  | 'no-results'
  | 'reformulated'
  | 'urgent-terms'
  | 'many-articles'
  | 'not-helpful'
  | 'answer-rejected'
  | 'asked-for-human';

/** One row of the escalation matrix. */
export interface Row {
  readonly id: string;
  /** As support and the form's list of topics show it. */
  readonly title: string;
  readonly category: Category;
  readonly handling: Handling;
  /** Where this is best solved before a human is needed. */
  readonly channel: Channel;
  /**
   * The row is about a need in which all words of one of these stand, in any order and form. A term in quotation marks
   * is a phrase: its words stand next to each other, in this order.
   */
  readonly terms: readonly string[];
  /** The row is about articles whose path matches one of these: `*` stands for anything. */
  readonly paths?: readonly string[] | undefined;
  /** `at-once`: as soon as the row matches. Otherwise when one of these triggers fires. */
  readonly escalateWhen: 'at-once' | readonly TriggerName[];
  readonly mode: Mode;
  readonly severity: Severity;
  /** A key of `teams`. */
  readonly team: string;
  readonly escalationType: EscalationType;
  /** Form fields beside subject, description, name and e-mail. */
  readonly fields: readonly Field[];
  /** The minimum steps, in mode `after-steps`. */
  readonly steps?: readonly Step[] | undefined;
}

export interface Field {
  readonly id: FieldId;
  readonly required?: boolean | undefined;
}

export interface Step {
  readonly id: string;
  readonly text: string;
}

/** Risk, highest first: what is sensitive goes to a human before what is only tedious. */
const HANDLINGS: readonly Handling[] = ['human-first', 'assisted', 'self-service-first'];

/** Positive when `a` is the riskier row: by handling, then by severity. */
export function compareRisk(a: Row, b: Row): number {
  return (
    HANDLINGS.indexOf(b.handling) - HANDLINGS.indexOf(a.handling) || b.severity.localeCompare(a.severity)
  );
}

/** @throws Error when the policy names no such row; the shipped policy and every checked one does. */
export function rowById(policy: Policy, id: string): Row {
  const row =
    policy.rows.find((one) => one.id === id) ?? policy.rows.find((one) => one.id === policy.fallbackRow);
  if (!row) throw new Error('policy.fallbackRow: no row has this id');
  return row;
}
