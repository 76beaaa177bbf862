import type { Handoff, JourneyItem } from '../schema/handoff.ts';
import { capital } from './strings.ts';
import { Icon } from './Icon.tsx';
import type { ContactModel } from './contactModel.ts';
import type { ContactStrings } from './contactStrings.ts';

interface Props {
  readonly model: ContactModel;
  /** The handoff as it would be sent now. */
  readonly payload: Handoff;
  readonly onRemove: (eventId: string) => void;
}

/** What support will see: the very payload, in plain words, item by item. */
export function Preview({ model, payload, onRemove }: Props) {
  const { strings } = model;
  const items = payload.journey.flatMap((item) => describe(item, strings));
  const { customer, environment, decision } = payload;
  const account = [
    customer.company,
    customer.plan,
    customer.persona,
    customer.accountId,
    ...Object.values(environment.context),
  ];
  const facts: readonly (readonly [string, string])[] = [
    [
      strings.routedTo,
      `${capital(decision.destination.name)}, as “${strings.severities[decision.severity.value]}”`,
    ],
    ...(payload.triggers.length > 0
      ? [[strings.why, payload.triggers.map((trigger) => trigger.because).join(' ')] as const]
      : []),
    ...(payload.earlier ? [[strings.earlier, earlierText(payload, payload.earlier, strings)] as const] : []),
    [strings.page, `${payload.page.title} ${payload.page.url}`],
    ...(account.some(Boolean) ? [[strings.account, account.filter(Boolean).join(', ')] as const] : []),
    [strings.device, strings.deviceItem(payload.locale, environment.timeZone, environment.viewport)],
    [strings.also, strings.when],
  ];
  return (
    <section class="preview" aria-labelledby="baton-preview">
      <h2 id="baton-preview" tabIndex={-1}>
        {strings.willSee}
      </h2>
      <p class="hint">{items.length > 0 ? strings.willSeeHint : strings.nothingElse}</p>
      <ul>
        {items.map(({ id, kind, text }) => (
          <li key={id}>
            <em>{kind}</em>
            <span>{text}</span>
            <button
              type="button"
              class="square"
              aria-label={strings.remove(text)}
              onClick={(event) => {
                moveOn(event.currentTarget);
                onRemove(id);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        {facts.map(([kind, text]) => (
          <li key={kind}>
            <em>{kind}</em>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The focus goes to the next item that can be removed, or to the heading when there is none. */
function moveOn(pressed: HTMLElement) {
  const list = pressed.closest('.preview');
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const here = buttons.findIndex((button) => button === pressed);
  (buttons[here + 1] ?? buttons[here - 1] ?? list?.querySelector('h2'))?.focus();
}

function earlierText(
  { continues }: Handoff,
  earlier: NonNullable<Handoff['earlier']>,
  strings: ContactStrings,
): string {
  const known = earlier.find(({ id }) => id === continues);
  return known ? strings.addsTo(known.reference) : strings.before(earlier.map(({ reference }) => reference));
}

function describe(item: JourneyItem, strings: ContactStrings): { id: string; kind: string; text: string }[] {
  const { id } = item;
  switch (item.type) {
    case 'searched':
      return [{ id, kind: strings.searched, text: strings.searchedItem(item.query, item.results) }];
    case 'article-viewed':
      return [{ id, kind: strings.read, text: strings.readItem(item.title, item.readingSeconds) }];
    case 'rated':
      return [{ id, kind: strings.said, text: strings.saidItem(item.helpful, item.title) }];
    case 'step-answered':
      return [
        {
          id,
          kind: strings.step,
          text: strings.stepItem[item.outcome](item.step, item.choice ?? '', item.reason ?? ''),
        },
      ];
    case 'flow-started':
      return [{ id, kind: strings.guide, text: item.title }];
    case 'contacted-before':
      return [{ id, kind: strings.wrote, text: strings.wroteItem(item.need, item.reference) }];
    default:
      // What we showed (the offer, the form) is not the customer's to hide, and says nothing about them.
      return [];
  }
}
