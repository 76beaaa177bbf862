import type { RemovedKind } from '../schema/removedKind.ts';
import { cardNumbers, ibans } from './bankNumbers.ts';
import { emails, inUrls, phones } from './contactDetails.ts';
import { GONE, type Finder, type Span } from './finding.ts';
import { secrets } from './secrets.ts';
import { termFinder } from './terms.ts';

/** What was taken out, and where it stood in the text that was given, in UTF-16 code units. */
export interface Removed extends Span {
  readonly kind: RemovedKind;
}

export interface RedactOptions {
  /** Words of the site's own that nobody is to read, such as the name of a project. */
  readonly terms?: readonly string[] | undefined;
  /**
   * The text is a message to support: e-mail addresses and phone numbers that stand in its sentences stay, since who writes
   * them there wants to be reached or names an account. Within web addresses they go all the same.
   */
  readonly isMessage?: boolean | undefined;
}

/** What stands for something that was taken out. */
const PLACEHOLDER = /\[(card-number|iban|email|phone|password|token|private-key|term) removed\]/g;

/**
 * Takes private things out of a text before it is stored: card numbers, IBANs, e-mail addresses, phone numbers that are
 * written as such, passwords, tokens and keys, and the site's own terms. Order, account, invoice and version numbers stay:
 * support needs them. What has been taken out once is left as it is, so that doing it again changes nothing.
 *
 * @returns the text with `[card-number removed]` and the like, and what was taken out, in order
 * @example
 * redact('card 4111 1111 1111 1111')
 * // { text: 'card [card-number removed]', removed: [{ kind: 'card-number', start: 5, end: 24 }] }
 */
export function redact(
  text: string,
  options: RedactOptions = {},
): { readonly text: string; readonly removed: readonly Removed[] } {
  const removed: Removed[] = [];
  const finders = findersOf(options);
  let rest = without(
    text,
    [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
  // What is taken out may be what hid the beginning or the end of something else.
  for (let known = -1; known < removed.length;) {
    known = removed.length;
    for (const [kind, find] of finders) {
      const spans = apart(find(rest));
      if (spans.length === 0) continue;
      rest = without(rest, spans);
      removed.push(...spans.map(({ start, end }) => ({ kind, start, end })));
    }
  }
  removed.sort((a, b) => a.start - b.start);
  return { text: written(text, removed), removed };
}

/** How often each kind was taken out of these texts, by what stands for it. */
export function countRemoved(texts: readonly string[]): Partial<Record<RemovedKind, number>> {
  const counts: Partial<Record<RemovedKind, number>> = {};
  for (const text of texts)
    for (const [, found] of text.matchAll(PLACEHOLDER)) {
      const kind = found as RemovedKind;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  return counts;
}

function findersOf({ terms = [], isMessage = false }: RedactOptions): (readonly [RemovedKind, Finder])[] {
  const reach = isMessage ? inUrls : (find: Finder) => find;
  return [
    ...secrets,
    ['email', reach(emails)],
    ['iban', ibans],
    ['card-number', cardNumbers],
    ...phones.map((find) => ['phone', reach(find)] as const),
    ...terms.map((term) => ['term', termFinder(term)] as const),
  ];
}

/** Without those that begin within the one before. */
function apart(spans: readonly Span[]): Span[] {
  let last = 0;
  return spans.filter(({ start, end }) => start >= last && (last = end) > start);
}

/** The text with {@link GONE} in these places: as long as it was. */
function without(text: string, spans: readonly Span[]): string {
  let at = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const kept = text.slice(at, start);
    at = end;
    return [kept, GONE.repeat(end - start)];
  });
  return [...parts, text.slice(at)].join('');
}

function written(text: string, removed: readonly Removed[]): string {
  let at = 0;
  const parts = removed.flatMap(({ kind, start, end }) => {
    const kept = text.slice(at, start);
    at = end;
    return [kept, `[${kind} removed]`];
  });
  return [...parts, text.slice(at)].join('');
}
