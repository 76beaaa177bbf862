import type { Decision } from './decide.ts';
import { looksLikeError } from './errorTexts.ts';
import { requestIdsIn } from './requestIds.ts';
import { isA, type SessionEvent } from './events.ts';
import type { FormEdits, FormValues } from './formValues.ts';
import type { Customer } from '../schema/handoff.ts';
import { shorten, wordsOf } from './text.ts';

/** Sentences for the description, in the customer's language. */
export interface FormSentences {
  /** @param queries to be set in quotation marks each: what stands in them is no word of the customer's own */
  searched(queries: readonly string[]): string;
  read(titles: readonly string[]): string;
}

/**
 * The form as the session fills it. The customer's edits win, field by field: what they typed is never replaced by a
 * guess, and what they did not touch follows what they do next.
 */
export function fillForm(
  decision: Decision,
  events: readonly SessionEvent[],
  edits: FormEdits,
  sentences: FormSentences,
): FormValues {
  const { need, row } = decision;
  const customer = events.filter(isA('identified')).at(-1)?.customer;
  const who = whoLast(events);
  // What the customer chose not to share is not written into their form either.
  const isShared = ({ id }: { readonly id: string }) => !edits.removed?.includes(id);
  const queries = distinct(need.searches.filter(isShared).map((search) => search.query));
  // Who began a flow said by it what it is about; who opened an article, less so.
  const flow = need.flows.filter(isShared).at(-1)?.title;
  const titles = distinct([
    ...need.views.filter(isShared).map((view) => view.title),
    ...(flow ? [flow] : []),
  ]);
  // Reading says nothing about whether it helped: only a "No" does.
  const rejected = need.ratings.filter((rating) => !rating.helpful && isShared(rating));
  const error = queries.filter(looksLikeError).at(-1);
  const requestId = queries.flatMap(requestIdsIn).at(-1);
  return {
    need: need.id,
    row: row.id,
    severity: decision.severity.value,
    subject: subjectOf(queries, titles),
    description:
      describe(queries, distinct(rejected.map((rating) => rating.title)), sentences) ||
      (flow ? `${flow}.` : ''),
    name: who.name ?? '',
    email: who.email ?? '',
    removed: [],
    ...edits,
    fields: {
      ...(error ? { errorMessage: error } : {}),
      ...(requestId ? { requestId } : {}),
      ...(customer?.accountId ? { accountId: customer.accountId } : {}),
      ...edits.fields,
    },
  };
}

/** Who the customer is: as the site said it, or as they wrote it in a message of this session, whichever came last. */
function whoLast(events: readonly SessionEvent[]): Pick<Customer, 'name' | 'email'> {
  const last = events.filter((event) => event.type === 'identified' || event.type === 'submitted').at(-1);
  return last?.type === 'submitted' ? last.form : (last?.customer ?? {});
}

/** A subject that is longer is cut (UTF-16 units): a list of tickets shows no more of it. */
export const SUBJECT_AT_MOST = 120;

/** From this many words on, a search is a sentence: it says what happened better than we could. */
const SENTENCE_WORDS = 5;

function describe(queries: readonly string[], rejected: readonly string[], sentences: FormSentences): string {
  const [only = ''] = queries;
  if (queries.length === 1 && rejected.length === 0 && wordsOf(only).length >= SENTENCE_WORDS) {
    return `${only.charAt(0).toUpperCase()}${only.slice(1)}${/[.?!]$/.test(only) ? '' : '.'}`;
  }
  return [
    ...(queries.length > 0 ? [sentences.searched(queries.slice(-5))] : []),
    ...(rejected.length > 0 ? [sentences.read(rejected.slice(-5))] : []),
  ].join(' ');
}

/** The wording that says most, as a line; else the flow that was begun, or the article that was read last. */
function subjectOf(queries: readonly string[], titles: readonly string[]): string {
  const fullest = queries.reduce((best, query) => (query.length > best.length ? query : best), '');
  const line = shorten(fullest || (titles.at(-1) ?? ''), SUBJECT_AT_MOST);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function distinct(texts: readonly string[]): string[] {
  return texts.filter(
    (text, at) => texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) === at,
  );
}
