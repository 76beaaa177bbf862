import type { Handoff, JourneyItem } from '../../src/schema/handoff.ts';
import type { Inbox } from './createInbox.ts';
import { Icon, type IconName } from './Icon.tsx';
import { journeyLine, journeySummary } from './journeyText.ts';
import { clock, day, fullTime, isSameDay, span } from './times.ts';
import { count } from './words.ts';
import { webLink } from './webLink.ts';

/** The time line. Small numbers say which trigger an item is evidence of; they are those of "Why it came to you". */
export function Journey({ handoff, inbox }: { readonly handoff: Handoff; readonly inbox: Inbox }) {
  const { journey, removed, dropped, minutesToHandoff } = handoff;
  const left = [
    removed > 0 ? `The customer chose not to share ${count(removed, 'item')}.` : '',
    dropped > 0 ? `The oldest ${count(dropped, 'item')} did not fit.` : '',
  ].filter(Boolean);
  const length = minutesToHandoff < 1 ? 'less than a minute' : span(Math.round(minutesToHandoff) * 60_000);
  return (
    <section class="journey" aria-labelledby="journey">
      <h3 id="journey">
        Journey, {length} <small>{journeySummary(journey)}</small>
      </h3>
      <ol>
        {journey.map((item, at) => (
          <Item key={item.id} item={item} before={journey[at - 1]} handoff={handoff} inbox={inbox} />
        ))}
      </ol>
      {left.length > 0 && <p class="left-out">{left.join(' ')}</p>}
    </section>
  );
}

interface ItemProps {
  readonly item: JourneyItem;
  readonly before: JourneyItem | undefined;
  readonly handoff: Handoff;
  readonly inbox: Inbox;
}

function Item({ item, before, handoff, inbox }: ItemProps) {
  const { verb, object, url, more } = journeyLine(item);
  const at = Date.parse(item.at);
  const link = url === undefined ? undefined : webLink(url, handoff.page.url);
  const icon: IconName = item.type === 'rated' && item.helpful ? 'helped' : item.type;
  const isNewDay = before !== undefined && !isSameDay(at, Date.parse(before.at));
  return (
    <li id={`item-${item.id}`} class={item.type} data-lit={inbox.lit.value.includes(item.id) || undefined}>
      <Icon name={icon} />
      <span class="what">
        {verb}{' '}
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {object}
          </a>
        ) : (
          object && <q>{object}</q>
        )}
        {more && <small> {more}</small>}
        <Evidence id={item.id} triggers={handoff.triggers} />
      </span>
      <time dateTime={item.at} title={fullTime(at)}>
        {isNewDay && `${day(at)}, `}
        {clock(at)}
      </time>
    </li>
  );
}

function Evidence({ id, triggers }: { readonly id: string; readonly triggers: Handoff['triggers'] }) {
  return triggers.map(
    (trigger, at) =>
      trigger.evidence.includes(id) && (
        <span key={trigger.name} class="mark" title={`Evidence of ${trigger.name}`}>
          <span class="unseen">, evidence of trigger </span>
          {at + 1}
        </span>
      ),
  );
}
