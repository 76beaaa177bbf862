import * as z from 'zod/mini';
import { explain } from '../config/explain.ts';
import type { SessionEvent } from '../core/events.ts';
import type { Policy } from '../core/policy.ts';
import type { Problem } from '../core/settings.ts';
import { nearest } from './nearest.ts';
import { readJson } from './readJson.ts';
import { policyOf } from './readPolicy.ts';
import { readEvents } from './readSessionList.ts';
import { expectSchema, type Expect } from './readSessionEvents.ts';

/** A session as it was recorded. */
export interface Recorded {
  /** How it is called: the path of its file. */
  readonly file: string;
  readonly id: string;
  /** One sentence. */
  readonly about: string | undefined;
  /** In the order of time. */
  readonly events: readonly SessionEvent[];
  /** How many events were let go before the first one. */
  readonly dropped: number;
  /** The shipped policy with the session's own changes. */
  readonly policy: Policy;
  readonly expect: Expect | undefined;
}

export type ReadSession = { readonly session: Recorded } | { readonly problems: readonly Problem[] };

/** Reads a session file. Never throws. */
export async function readSession(file: string): Promise<ReadSession> {
  const read = await readJson(file, 'a session');
  return 'problem' in read ? { problems: [read.problem] } : sessionOf(read.value, file);
}

/**
 * A session of what a file holds: `{ about, policy, events, expect }` as it is written by hand, `{ version, id, activeAt,
 * events, dropped }` as a browser keeps it, or the list of events and nothing else.
 */
export function sessionOf(value: unknown, file: string): ReadSession {
  const holder = Array.isArray(value) ? { events: value as unknown } : value;
  const prefix = `${file}: `;
  const fileSchema = isKept(holder) ? keptSchema : recordedSchema;
  const parsed = z.safeParse(fileSchema, holder);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.flatMap((issue) => explainShape(issue, holder, prefix, fileSchema)),
    };
  }
  const { events, problems } = readEvents(parsed.data.events, prefix);
  const { about, policy: changes, expect, id, dropped }: Partial<Given> = parsed.data;
  const { policy, problems: policyProblems } = policyOf(changes ?? {}, `${prefix}policy.`);
  const all = [...problems, ...policyProblems];
  if (all.length > 0) return { problems: all };
  return { session: { file, id: id ?? 'replay', about, events, dropped: dropped ?? 0, policy, expect } };
}

const events = z.array(z.unknown());
const recordedSchema = z.strictObject({
  about: z.optional(z.string()),
  policy: z.optional(z.unknown()),
  events,
  expect: z.optional(expectSchema),
});
const keptSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  activeAt: z.number(),
  events,
  dropped: z.int().check(z.minimum(0)),
});
type Given = z.infer<typeof recordedSchema> & z.infer<typeof keptSchema>;

const isKept = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'version');

function explainShape(
  issue: z.core.$ZodIssue,
  value: unknown,
  prefix: string,
  schema: z.ZodMiniObject,
): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    const problem = explain(issue, value, prefix);
    return [{ ...problem, path: problem.path.replace(/: $/, '') }];
  }
  const known = Object.keys(issue.path[0] === 'expect' ? expectSchema.shape : schema.shape);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    return {
      path: `${prefix}${[...issue.path, key].join('.')}`,
      expected: `one of ${known.join(', ')}`,
      received: `"${key}"`,
      fix: meant ? `Did you mean "${meant}"?` : 'Leave it out.',
    };
  });
}
