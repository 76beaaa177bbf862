import type { Handoff, JourneyItem } from '../schema/handoff.ts';
import type { ContactModel } from './contactModel.ts';
import { joined, spanOfSeconds } from './dates.ts';

/** A line of what support sees. */
export interface PreviewItem {
  /** The event's id. */
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** What was taken out of what was typed, by kind, in a sentence; undefined where nothing was. */
export function redactedText(
  { redacted }: Handoff,
  { strings, say, locale }: ContactModel,
): string | undefined {
  if (!redacted) return undefined;
  const kinds = (Object.keys(redacted) as (keyof typeof redacted)[]).map(
    (kind) => strings.redactedKinds[kind],
  );
  return say(strings.redacted, { what: joined(kinds, locale) });
}

/** The kind of a fact, what it is, and its language where it is said as support reads it. */
export type Fact = readonly [kind: string, text: string, lang?: 'en'];

/** What goes along with a handoff beside its journey. Why, support reads in English. */
export function factsOf(payload: Handoff, model: ContactModel): readonly Fact[] {
  const { strings, say, localise } = model;
  const { customer, environment, decision } = payload;
  const account = [
    customer.company,
    customer.plan,
    customer.persona,
    customer.accountId,
    ...Object.values(environment.context),
  ];
  return [
    [
      strings.routedTo,
      say(strings.routedToItem, {
        team: localise(decision.destination.name),
        severity: strings.severities[decision.severity.value],
      }),
    ],
    ...(payload.triggers.length > 0
      ? [[strings.why, payload.triggers.map((trigger) => trigger.because).join(' '), 'en'] as const]
      : []),
    ...(payload.earlier ? [[strings.earlier, earlierText(payload, payload.earlier, model)] as const] : []),
    [strings.page, `${payload.page.title} ${payload.page.url}`],
    ...(account.some(Boolean) ? [[strings.account, account.filter(Boolean).join(', ')] as const] : []),
    [strings.device, say(strings.deviceItem, { locale: payload.locale, ...environment })],
    [strings.also, strings.when],
  ];
}

function earlierText(
  { continues }: Handoff,
  earlier: NonNullable<Handoff['earlier']>,
  { strings, say, locale }: ContactModel,
): string {
  const known = earlier.find(({ id }) => id === continues);
  return known
    ? say(strings.addsTo, { reference: known.reference })
    : say(strings.before, {
        references: joined(
          earlier.map(({ reference }) => reference),
          locale,
        ),
      });
}

/**
 * A journey item in the customer's words. What we showed (the offer, the form) is not theirs to hide, and says nothing about
 * them: it has no line.
 */
export function describe(
  item: JourneyItem,
  { strings, say, localise, locale }: ContactModel,
): readonly PreviewItem[] {
  const { id } = item;
  switch (item.type) {
    case 'searched':
      return [
        {
          id,
          kind: strings.searched,
          text:
            item.results === undefined
              ? say(strings.searchedUncounted, item)
              : say(strings.searchedItem, { query: item.query, count: item.results }),
        },
      ];
    case 'article-viewed':
      return [
        {
          id,
          kind: strings.read,
          text:
            item.readingSeconds > 0
              ? say(strings.readItem, {
                  title: item.title,
                  duration: spanOfSeconds(item.readingSeconds, locale),
                })
              : item.title,
        },
      ];
    case 'rated':
      return [
        {
          id,
          kind: strings.said,
          text: say(item.helpful ? strings.saidYes : strings.saidNo, { title: item.title }),
        },
      ];
    case 'step-answered':
      return [
        {
          id,
          kind: strings.step,
          text: say(strings.stepItem[item.outcome], {
            step: item.reason
              ? say(strings.withReason, { step: localise(item.step), reason: item.reason })
              : localise(item.step),
            choice: localise(item.choice ?? ''),
          }),
        },
      ];
    case 'flow-started':
      return [{ id, kind: strings.guide, text: localise(item.title) }];
    case 'contacted-before':
      return [{ id, kind: strings.wrote, text: say(strings.wroteItem, item) }];
    default:
      return [];
  }
}
