import type { SessionEvent } from './events.ts';
import type { Session } from './session.ts';

/** Something to decide: more than a first article and what the site says about the customer. */
export function isDecisive({ events }: Session): boolean {
  const idle: readonly string[] = ['article-read', 'identified', 'context-set'];
  return events
    .filter((event) => !idle.includes(event.type))
    .some((event, at) => at > 0 || event.type !== 'article-viewed');
}

/** A page that is loaded again is not read again. */
export function isReload({ events }: Session, url: string): boolean {
  const last = events.filter((event) => event.type === 'article-viewed').at(-1);
  return last?.url === url && last.where === 'page';
}

/** It holds what the customer has typed. */
export const isTyped = (event: SessionEvent) =>
  event.type === 'searched' ||
  event.type === 'submitted' ||
  (event.type === 'step-answered' && !!event.reason);
