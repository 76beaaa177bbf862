import type { SessionEvent } from '../core/events.ts';
import type { PanelModel } from './model.ts';

/**
 * Whether the form comes before the answers. Who has opened it and come back wants to search: for them the offer
 * stands beside the answers.
 */
export function formFirst(model: PanelModel): boolean {
  const offer = model.assessment.value?.offer;
  const byThem = (by: string) => by !== 'automatic';
  return offer?.mode.value === 'automatic' && !wasOpened(model.session.value.events, offer.need.id, byThem);
}

/** Whether contact was opened since a need began. */
export function wasOpened(
  events: readonly SessionEvent[],
  need: string,
  counts: (by: string) => boolean = () => true,
): boolean {
  const since = events.findIndex((event) => event.id === need);
  return events.slice(since + 1).some((event) => event.type === 'contact-opened' && counts(event.by));
}
