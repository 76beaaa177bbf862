import type { Decision } from '../core/decide.ts';
import type { SessionEvent } from '../core/events.ts';
import type { Policy } from '../core/policy.ts';
import type { Reader } from '../core/reader.ts';
import type { Match } from './explainRows.ts';
import { eventText } from './replayEventText.ts';

/** An event that says what a need is about, and which rows it speaks for. */
export interface Sign {
  readonly event: string;
  readonly text: string;
  readonly rows: readonly {
    readonly id: string;
    /** The words, path or tag. */
    readonly by: string;
    /** Why it does not count; nothing where it does. */
    readonly but: string | undefined;
  }[];
}

/** What a need shows, event by event. */
export function signsOf(
  { need, evidence }: Decision,
  matches: readonly Match[],
  events: readonly SessionEvent[],
  policy: Policy,
  read: Reader,
): Sign[] {
  const shown = new Set(
    [...need.searches, ...need.views, ...need.flows, ...need.answers].map(({ id }) => id).concat(evidence),
  );
  return events
    .filter(({ id }) => shown.has(id))
    .map((event) => {
      const { texts, isSaid } = textsOf(event);
      const found = texts.flatMap((text) =>
        read
          .rows(policy, text)
          .map(({ row, by }) => ({ row, by, calm: isSaid && read.understand(text).calm })),
      );
      const isFound = (id: string) => found.some(({ row }) => row.id === id);
      const others = matches.filter(({ row, evidence: ids }) => ids.includes(event.id) && !isFound(row.id));
      return {
        event: event.id,
        text: eventText(event, events),
        rows: [
          ...found.map(({ row, by, calm }) => {
            const match = matches.find((one) => one.row.id === row.id);
            return { id: row.id, by, but: butText(match, isSaid, calm && row.escalateWhen === 'at-once') };
          }),
          ...others.map(({ row, matched }) => ({
            id: row.id,
            by: event.type === 'flow-started' ? event.title : (matched ?? 'its conditions'),
            but: undefined,
          })),
        ],
      };
    });
}

function butText(match: Match | undefined, isSaid: boolean, isCalm: boolean): string | undefined {
  if (isCalm) return 'does not count: it asks about such a thing rather than reports one';
  return match?.isSaid && !isSaid ? 'counts no more, because it was typed too' : undefined;
}

/** What of an event may name a row. */
function textsOf(event: SessionEvent): { readonly texts: readonly string[]; readonly isSaid: boolean } {
  switch (event.type) {
    case 'searched':
      return { texts: [event.query], isSaid: true };
    case 'article-viewed':
      return { texts: [event.title], isSaid: false };
    case 'step-answered':
      return {
        texts: [event.outcome === 'chosen' ? event.choice : undefined, event.reason].flatMap(
          (text) => text ?? [],
        ),
        isSaid: true,
      };
    default:
      return { texts: [], isSaid: true };
  }
}
