import type { JourneyItem } from '../schema/handoff.ts';
import type { SessionEvent } from './events.ts';
import { redact } from './redact.ts';
import { shorten } from './text.ts';

/**
 * The journey as support sees it: the session's events in order, reading times joined to the views they belong to,
 * opened results joined to their search.
 *
 * @example [{ type: 'searched', query: 'refund', results: 3, opened: [] }, …]
 */
export function journeyOf(events: readonly SessionEvent[]): JourneyItem[] {
  const items: JourneyItem[] = [];
  const last = <T extends JourneyItem['type']>(type: T, url?: string) =>
    items
      .filter((item): item is Extract<JourneyItem, { type: T }> => item.type === type)
      .filter((item) => url === undefined || ('url' in item && item.url === url))
      .at(-1);
  for (const event of events) {
    if (event.type === 'article-read') {
      const view = last('article-viewed', event.url);
      if (view) {
        view.readingSeconds = Math.round(view.readingSeconds + event.seconds);
        view.depthPercent = Math.max(view.depthPercent, Math.min(100, Math.round(event.depthPercent)));
      }
      continue;
    }
    if (event.type === 'article-viewed') {
      const search = last('searched');
      const shown = events.find((other) => other.id === search?.id);
      const fromSearch = shown?.type === 'searched' && shown.top.some((result) => result.url === event.url);
      if (search && fromSearch && !search.opened.includes(event.url)) search.opened.push(event.url);
    }
    const item = itemOf(event);
    if (item) items.push(item);
  }
  return items;
}

function itemOf(event: SessionEvent): JourneyItem | undefined {
  const stamp = { id: event.id, at: new Date(event.at).toISOString() };
  switch (event.type) {
    case 'searched':
      return {
        ...stamp,
        type: 'searched',
        query: shorten(event.query, 500),
        ...(event.results === undefined ? {} : { results: event.results }),
        opened: [],
        ...(event.where ? { where: event.where } : {}),
      };
    case 'article-viewed':
      return {
        ...stamp,
        type: 'article-viewed',
        ...articleOf(event),
        where: event.where,
        readingSeconds: 0,
        depthPercent: 0,
      };
    case 'rated':
      return { ...stamp, type: 'rated', ...articleOf(event), helpful: event.helpful };
    case 'step-answered':
      return {
        ...stamp,
        type: 'step-answered',
        flow: shorten(event.flow, 60),
        step: shorten(event.text, 300),
        outcome: event.outcome,
        ...(event.choice ? { choice: shorten(event.choice, 300) } : {}),
        ...(event.reason ? { reason: shorten(redact(event.reason).text, 300) } : {}),
        ...(event.leadsTo ? { leadsTo: event.leadsTo } : {}),
      };
    case 'flow-started':
      return {
        ...stamp,
        type: 'flow-started',
        flow: shorten(event.flow, 60),
        title: shorten(event.title, 300),
      };
    case 'offered':
      return { ...stamp, type: 'offered', triggers: [...event.triggers] };
    case 'contact-opened':
      return { ...stamp, type: 'contact-opened', by: event.by };
    case 'contacted-before':
      return {
        ...stamp,
        type: 'contacted-before',
        need: shorten(event.need, 150),
        reference: shorten(event.reference, 60),
        sentAt: new Date(event.sentAt).toISOString(),
      };
    case 'passage-reached': {
      const { url, title, kind, text, seconds } = event;
      return {
        ...stamp,
        type: 'passage-reached',
        url,
        title: shorten(title, 300),
        kind,
        text: shorten(text, 300),
        seconds,
      };
    }
    case 'dismissed':
    case 'submitted':
      return { ...stamp, type: event.type };
    default:
      return undefined;
  }
}

export function articleOf(event: {
  readonly url: string;
  readonly title: string;
  readonly section?: string | undefined;
}) {
  const { url, section } = event;
  const title = shorten(event.title, 300);
  return section ? { url, title, section: shorten(section, 120) } : { url, title };
}
