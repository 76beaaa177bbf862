import type { FiredTrigger } from '../schema/handoff.ts';
import type { Decision } from './decide.ts';
import type { EventOf, SessionEvent } from './events.ts';
import type { TriggerName } from './policy.ts';
import { shorten } from './text.ts';
import type { Fired } from './trigger.ts';

/** What a sentence is made of. */
interface Shown {
  readonly count: string;
  /** The words that were found, quoted; of the events: queries, titles, texts, references. */
  readonly words: string;
  readonly queries: string;
  readonly titles: string;
  readonly lastTitle: string;
  readonly texts: string;
  readonly references: string;
  /** The contact button was pressed. */
  readonly isPressed: boolean;
}

/** Sentences for support, one for each trigger. */
const SENTENCES: Readonly<Record<TriggerName, (shown: Shown) => string>> = {
  'asked-for-human': ({ queries, isPressed }) =>
    queries
      ? `Asked for a person: ${queries}.`
      : isPressed
        ? 'Opened contact without an offer.'
        : 'Asked for a person in what they wrote.',
  'security-incident': ({ words }) => `A possible break-in: ${words}.`,
  'legal-threat': ({ words }) => `Threatens legal action: ${words}.`,
  'amount-over': ({ words }) => `Names a sum above the limit: ${words}.`,
  'repeat-contact': ({ count, references }) =>
    `Wrote ${count} times about this before${references ? `: ${references}` : ''}.`,
  angry: ({ words }) => `Is angry: ${words}.`,
  vip: () => 'A customer of a plan that goes first.',
  'no-results': ({ queries }) => `${queries} found nothing.`,
  'weak-results-at-risk': ({ queries, words }) =>
    `${queries} found nothing that fits, and ${words} is at stake.`,
  reformulated: ({ count, queries }) => `Searched the same need ${count} ways: ${queries}.`,
  'urgent-terms': ({ words }) => `Urgent words: ${words}.`,
  'account-specific': ({ words, texts }) =>
    words ? `Needs a look at the account: ${words}.` : `Read that only support can do this: ${texts}.`,
  'sensitive-topic': ({ titles, texts }) => `Read about a sensitive topic: ${titles || texts}.`,
  'unverifiable-state': ({ texts }) => `Cannot check what the steps depend on: ${texts}.`,
  'known-limit': ({ texts }) => `Came to where the article sends readers to support: ${texts}.`,
  'many-articles': ({ count, lastTitle }) => `Viewed ${count} related articles, the last one ${lastTitle}.`,
  loop: ({ count, queries, titles }) =>
    `Came back ${count} times to the same places: ${[titles, queries].filter(Boolean).join(', ')}.`,
  'not-helpful': ({ lastTitle }) => `Said that ${lastTitle} did not help.`,
  unclassified: ({ texts }) => `No choice of the guided flow fitted: ${texts}.`,
  'answer-rejected': ({ count, titles, texts }) =>
    `Rejected ${count} proposed answers: ${[titles, texts].filter(Boolean).join(', ')}.`,
  'restricted-action': ({ texts }) => `The guided flow may not go further: ${texts}.`,
  frustration: ({ words }) => `It still does not work: ${words}.`,
};

/** The trigger as a handoff tells it, with a sentence that support can read. */
export function reasonOf(
  { name, channel, evidence, words }: Fired,
  events: readonly SessionEvent[],
): FiredTrigger {
  const shown = events.filter(({ id }) => evidence.includes(id));
  const from = <T extends SessionEvent['type']>(types: readonly T[], text: (event: EventOf<T>) => string) =>
    quoted(shown.flatMap((event) => (isOneOf(event, types) ? [text(event)] : [])));
  const titles = shown.flatMap((event) =>
    isOneOf(event, ['article-viewed', 'rated', 'flow-started']) ? [event.title] : [],
  );
  const sentence = SENTENCES[name]({
    count: String(evidence.length),
    words: quoted(words ?? []),
    queries: from(['searched'], ({ query }) => query),
    titles: quoted(titles),
    lastTitle: quoted(titles.slice(-1)),
    texts: from(['passage-reached', 'step-answered'], textOf),
    references: from(['contacted-before'], ({ reference }) => reference),
    isPressed: shown.some(({ type }) => type === 'contact-opened'),
  });
  return {
    name,
    channel,
    because: shorten(sentence, 500),
    evidence: [...evidence],
    ...(words ? { words: words.map((word) => shorten(word, 120)) } : {}),
  };
}

/** Why the row itself asks for a human at once; nothing where it does not. */
export const atOnceBecause = ({ atOnce, row, matched }: Decision): readonly string[] =>
  atOnce ? [`“${row.title}” goes to a human at once (matched “${matched ?? ''}”).`] : [];

/** A question says little without its answer. */
const textOf = (event: EventOf<'passage-reached' | 'step-answered'>): string =>
  event.type === 'step-answered' && event.outcome === 'chosen'
    ? `${event.text} ${event.choice ?? ''}`.trim()
    : event.text;

const isOneOf = <T extends SessionEvent['type']>(
  event: SessionEvent,
  types: readonly T[],
): event is EventOf<T> => types.some((type) => type === event.type);

/** Texts as they stand in a sentence, each once, without the full stop of their own. */
const quoted = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => `“${text.replace(/\.$/, '')}”`).join(', ');
