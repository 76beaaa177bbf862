import type { Handoff, Severity } from '../schema/handoff.ts';
import type { FieldId } from './formValues.ts';

/**
 * The policy: everything that decides when a human takes over, as data. A support lead can read it, a docs
 * team can change every table of it. The shipped one is `policy/defaultPolicy.ts`.
 */
export interface Policy extends DecidingPolicy<Row> {
  /** Team by id. */
  readonly teams: Readonly<Record<string, Team>>;
  readonly severities: Readonly<Record<Severity, Response>>;
  /** Guided flows by id: see `core/flow.ts`. */
  readonly flows: Readonly<Record<string, Flow>>;
}

/** The part that decides; the widget has it before anything else of the policy. */
export interface DecidingPolicy<R extends DecidingRow = DecidingRow> {
  /** The escalation matrix. Where several rows match, the higher risk wins: see `chooseRow`. */
  readonly rows: readonly R[];
  /** The row for a need that no other row matches. */
  readonly fallbackRow: string;
  /** Settings by trigger. */
  readonly triggers: Readonly<Record<TriggerName, TriggerSettings>>;
  readonly teams: Readonly<Record<string, Pick<Team, 'next'>>>;
  /** When the teams work. Around the clock, Monday to Friday for business days, where nothing is set. */
  readonly hours?: Hours | undefined;
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
  /** The tier above: the team that takes the third contact about one issue. A key of `teams`. */
  readonly next?: string | undefined;
  /** Where this team works other hours than the policy says. */
  readonly hours?: Hours | undefined;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * Business hours.
 *
 * @example { timeZone: 'Europe/Madrid', week: { mon: '09:00-17:30', fri: '09:00-14:00' }, holidays: ['2026-12-25'] }
 */
export interface Hours {
  /** IANA name. */
  readonly timeZone: string;
  /** Open from and to, in that time zone; a day that is not named is closed. `24:00` is midnight at the end of a day. */
  readonly week: Readonly<Partial<Record<Weekday, string>>>;
  /** Closed all day: ISO dates in that time zone. */
  readonly holidays?: readonly string[] | undefined;
}

/** A span of time: minutes of business hours, or whole business days. */
export type Span = { readonly minutes: number } | { readonly businessDays: number };

export interface Response {
  /** What a site calls this severity, for who reads its policy. */
  readonly meaning?: string | undefined;
  readonly firstResponse: Span;
  readonly updateEvery?: Span | undefined;
  readonly target: Span;
  /** Answered at any hour: its minutes run by the clock, whatever the business hours. */
  readonly always?: boolean | undefined;
}

/** How a trigger is set. What it does beside opening an offer is data too: a row's own mode, severity and team stand otherwise. */
export interface TriggerSettings {
  /** True unless said otherwise. */
  readonly on?: boolean | undefined;
  /** From which count, sum of money or number of seconds on it fires, for triggers that count. */
  readonly threshold?: number | undefined;
  /** Customers of these plans, for `vip`. */
  readonly plans?: readonly string[] | undefined;
  /** The mode of a need for which it fired, whatever the row. */
  readonly mode?: Mode | undefined;
  /** The least severity of a need for which it fired. */
  readonly severity?: Severity | undefined;
  /** The team that gets it, whatever the row; `next`: the tier above the row's team. */
  readonly team?: string | undefined;
}

export type TriggerName =
  | 'no-results'
  | 'weak-results-at-risk'
  | 'reformulated'
  | 'urgent-terms'
  | 'account-specific'
  | 'sensitive-topic'
  | 'unverifiable-state'
  | 'known-limit'
  | 'many-articles'
  | 'loop'
  | 'not-helpful'
  | 'unclassified'
  | 'answer-rejected'
  | 'restricted-action'
  | 'frustration'
  | 'asked-for-human'
  | 'repeat-contact'
  | 'amount-over'
  | 'legal-threat'
  | 'angry'
  | 'security-incident'
  | 'vip';

/** One row of the escalation matrix. */
export interface Row extends DecidingRow, RowForm {}

/** What support and the contact form know of a row. */
export interface RowForm {
  /** As support and the form's list of topics show it. */
  readonly title: string;
  /** Where this is best solved before a human is needed. */
  readonly channel: Channel;
  readonly escalationType: EscalationType;
  /** Form fields beside subject, description, name and e-mail. */
  readonly fields: readonly Field[];
}

/** When a row is chosen, and what it then decides. */
export interface DecidingRow {
  readonly id: string;
  readonly category: Category;
  readonly handling: Handling;
  /**
   * The row is about a need in which all words of one of these stand, in any order and form. A term in quotation marks
   * is a phrase: its words stand next to each other, in this order.
   */
  readonly terms: readonly string[];
  /** The row is about articles whose path matches one of these: `*` stands for anything. */
  readonly paths?: readonly string[] | undefined;
  /** The row is about articles that carry one of these tags: `*` stands for anything. */
  readonly tags?: readonly string[] | undefined;
  /** The row is about what these rows are about: with `when`, it takes a part of them. Ids of rows. */
  readonly issueTypes?: readonly string[] | undefined;
  /** What must hold beside. */
  readonly when?: Conditions | undefined;
  /** `at-once`: as soon as the row matches. Otherwise when one of these triggers fires. */
  readonly escalateWhen: 'at-once' | readonly TriggerName[];
  readonly mode: Mode;
  readonly severity: Severity;
  /** A key of `teams`. */
  readonly team: string;
  /** The guided flow for it, a key of `flows`. In mode `after-steps` its steps come before the form. */
  readonly flow?: string | undefined;
}

export interface Field {
  readonly id: FieldId;
  readonly required?: boolean | undefined;
}

/** What must hold for a row, beside what it is about: all that is named. */
export interface Conditions {
  /** The customer's plan is one of these, in any case of letters. */
  readonly plans?: readonly string[] | undefined;
  /** What the site said about the customer or with Baton('context'), by name: `*` stands for anything. */
  readonly traits?: Readonly<Record<string, string>> | undefined;
  /** A sum of money above this is named, in any currency. */
  readonly amountOver?: number | undefined;
  /** The page's language is one of these: `de` is also `de-AT`. */
  readonly languages?: readonly string[] | undefined;
  /** The teams are at work, or they are not: by the policy's `hours`. */
  readonly hours?: 'open' | 'closed' | undefined;
  /** At least so many of these in the need. */
  readonly counts?: Counts | undefined;
}

export interface Counts {
  readonly searches?: number | undefined;
  readonly articles?: number | undefined;
  /** Articles and answers that did not help. */
  readonly rejections?: number | undefined;
}

export interface Field {
  readonly id: FieldId;
  readonly required?: boolean | undefined;
}

/** A guided flow: it begins with its first step. */
export interface Flow {
  readonly title: string;
  readonly steps: readonly FlowStep[];
}

/**
 * One step of a flow. With `choices` it is a question; with `article` it proposes an answer; `restricted` hands over to a
 * person, because what comes next is not for the customer to do; every other step is something to do.
 */
export interface FlowStep {
  readonly id: string;
  /** The question, what to do, or what is proposed. */
  readonly text: string;
  readonly choices?: readonly Choice[] | undefined;
  /** Address of the article that answers; absolute, or relative to the page. */
  readonly article?: string | undefined;
  readonly restricted?: boolean | undefined;
  /** The step that follows when this was done, declined or rejected; the flow ends where there is none. */
  readonly next?: string | undefined;
}

export interface Choice {
  readonly text: string;
  /** Id of a step. */
  readonly next: string;
}

/**
 * Positive when `a` is the riskier row: what goes to a human at once before all else, then by severity, then what needs a
 * hand before what does not. A locked account (P3, docs first) is at more risk than setting up with a hand (P4).
 */
export function compareRisk(a: DecidingRow, b: DecidingRow): number {
  const [left = '', right = ''] = [a, b].map(
    ({ handling, severity }) => (handling === 'human-first' ? '0' : '1') + severity + handling,
  );
  return right.localeCompare(left);
}

/** @throws Error when the policy names no such row; the shipped policy and every checked one does. */
export function rowById<R extends DecidingRow>(policy: DecidingPolicy<R>, id: string): R {
  const row =
    policy.rows.find((one) => one.id === id) ?? policy.rows.find((one) => one.id === policy.fallbackRow);
  if (!row) throw new Error('policy.fallbackRow: no row has this id');
  return row;
}
