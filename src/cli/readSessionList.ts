import * as z from 'zod/mini';
import { explain } from '../config/explain.ts';
import type { Happening, SessionEvent } from '../core/events.ts';
import type { Problem } from '../core/settings.ts';
import { nearest } from './nearest.ts';
import { eventSchemas, fieldsOf } from './readSessionEvents.ts';

const TYPES = Object.keys(eventSchemas) as Happening['type'][];

/**
 * The events of a session, as they are written by hand: `at` may be an ISO date-time, `id` may be missing (then e1, e2, …
 * by position), and so may the `top` of a search.
 */
export function readEvents(
  list: readonly unknown[],
  prefix: string,
): { readonly events: readonly SessionEvent[]; readonly problems: readonly Problem[] } {
  const events: SessionEvent[] = [];
  const problems: Problem[] = [];
  const ids = new Map<string, number>();
  for (const [place, given] of list.entries()) {
    const path = `${prefix}events[${String(place)}]`;
    const read = readEvent(given, place, path);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const { event } = read;
    const before = events.at(-1);
    const twin = ids.get(event.id);
    if (twin !== undefined) {
      const received = `"${event.id}", as events[${String(twin)}]`;
      problems.push({
        path: `${path}.id`,
        expected: 'an id of its own',
        received,
        fix: 'Leave the ids out.',
      });
    }
    if (before && event.at < before.at) {
      const expected = `a time at or after ${isoOf(before.at)}, when the event before it happened`;
      const fix = 'Put the events in the order in which they happened.';
      problems.push({ path: `${path}.at`, expected, received: isoOf(event.at), fix });
    }
    ids.set(event.id, place);
    events.push(event);
  }
  return { events, problems };
}

type ReadEvent = { readonly event: SessionEvent } | { readonly problems: readonly Problem[] };

function readEvent(given: unknown, place: number, path: string): ReadEvent {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const fix =
      'Write it like { "type": "searched", "at": "2026-11-20T14:00:00Z", "query": "refund", "results": 3 }.';
    return { problems: [{ path, expected: 'an event', received: kindOf(given), fix }] };
  }
  const event: Record<string, unknown> = { id: `e${String(place + 1)}`, ...given };
  const { type, at } = event;
  if (!isType(type)) {
    const meant = typeof type === 'string' ? nearest(type, TYPES) : undefined;
    const expected = `one of ${TYPES.join(', ')}`;
    const fix = meant ? `Did you mean "${meant}"?` : 'Use one of these words.';
    return { problems: [{ path: `${path}.type`, expected, received: kindOf(type), fix }] };
  }
  if (type === 'searched' && event.top === undefined) event.top = [];
  if (typeof at === 'string') event.at = timeOf(at);
  if (typeof event.at !== 'number') {
    const expected = 'milliseconds since 1970 or an ISO date-time';
    const fix = 'Write it like "2026-11-20T14:00:00Z".';
    return { problems: [{ path: `${path}.at`, expected, received: kindOf(at), fix }] };
  }
  const parsed = z.safeParse<z.ZodMiniType<SessionEvent>>(eventSchemas[type], event);
  if (parsed.success) return { event: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => explainField(issue, event, path, type)) };
}

function explainField(
  issue: z.core.$ZodIssue,
  event: unknown,
  path: string,
  type: Happening['type'],
): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [explain(issue, event, `${path}.`)];
  // Deeper down the names are those of a form or a result, which nobody writes by hand.
  const known = issue.path.length === 0 ? fieldsOf(type) : [];
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    return {
      path: [path, ...issue.path.map(String), key].join('.'),
      expected: known.length > 0 ? `one of ${known.join(', ')}` : 'a name that exists',
      received: `"${key}"`,
      fix: meant ? `Did you mean "${meant}"?` : 'Leave it out.',
    };
  });
}

const isType = (type: unknown): type is Happening['type'] => TYPES.some((known) => known === type);

/** Without a time zone it is UTC: a session must not depend on where it is replayed. */
function timeOf(iso: string): number | undefined {
  const [, local, zone = 'Z'] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  const at = local === undefined ? NaN : Date.parse(local + zone);
  return Number.isNaN(at) ? undefined : at;
}

const isoOf = (at: number) => new Date(at).toISOString();

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value).slice(0, 80);
}
