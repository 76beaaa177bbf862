import type { Handoff } from '../schema/handoff.ts';
import { noteOf } from './note.ts';
import { toJson } from './toJson.ts';

/**
 * The handoff without its journey, for an endpoint that takes less than ours (HTTP 413). What the customer wrote, the steps
 * tried and the reasons stay; `dropped` counts what went. It has a key of its own: the same key means the same body.
 *
 * @param body a handoff as JSON
 * @returns undefined where there is no journey to leave out
 * @example shortenHandoff(body, newKey)
 */
export function shortenHandoff(body: string, key: string): string | undefined {
  const handoff = JSON.parse(body) as Handoff;
  if (handoff.journey.length === 0) return undefined;
  const content: Omit<Handoff, 'note'> = {
    ...handoff,
    idempotencyKey: key,
    triggers: handoff.triggers.map((trigger) => ({ ...trigger, evidence: [] })),
    queries: { ...handoff.queries, later: [] },
    journey: [],
    dropped: handoff.dropped + handoff.journey.length,
  };
  return toJson({ ...content, note: noteOf(content) } satisfies Handoff);
}
