import { isA, type SessionEvent } from './events.ts';
import { normalise } from './text.ts';

/** More would push what suits the page out of sight. */
const SHOWN = 3;

/**
 * What was searched and found in a session, newest first, each once however it was spelt. The latest search is left out
 * where it was made in the panel on the page that is open: who empties the field does not want that again.
 *
 * @param opened when the page was opened, ms since 1970
 * @example recentSearches(session.events, performance.timeOrigin); // ['change the plan', 'refund']
 */
export function recentSearches(events: readonly SessionEvent[], opened: number): readonly string[] {
  const searches = events.filter(isA('searched')).reverse();
  const [latest] = searches;
  const known = new Set(latest && !latest.where && latest.at >= opened ? [normalise(latest.query)] : []);
  const recent: string[] = [];
  for (const { query, results } of searches) {
    const key = normalise(query);
    if (results === 0 || known.has(key)) continue;
    known.add(key);
    recent.push(query);
  }
  return recent.slice(0, SHOWN);
}
