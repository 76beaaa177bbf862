import { assess, defaultPolicy, english, shippedTriggers, type SessionEvent } from '../../src/npm/core.ts';
import { readRows } from './data.ts';
import { groupBy, printShare } from './figures.ts';

interface Session {
  readonly src: string;
  readonly kind?: string;
  readonly queries: readonly string[];
  /** The need of each query, by those who made the data. */
  readonly goal: readonly string[];
}

const SECONDS_BETWEEN = 30;

const onlyReformulated = {
  policy: defaultPolicy,
  words: english,
  triggers: shippedTriggers.filter(({ name }) => name === 'reformulated'),
};

/** Whether `reformulated` fires, at its threshold of three wordings, at any point of a session without results. */
function fires(queries: readonly string[]): boolean {
  const events = queries.map((query, at): SessionEvent => ({
    type: 'searched',
    id: String(at),
    at: at * SECONDS_BETWEEN * 1000,
    query,
    results: 0,
    top: [],
  }));
  return events.some((_, at) => assess(events.slice(0, at + 1), onlyReformulated).current.fired.length > 0);
}

/** How many searches the most searched need has. */
const tries = (goals: readonly string[]): number =>
  Math.max(...goals.map((goal) => goals.filter((other) => other === goal).length));

/** Sessions in which a need was tried three times and more, and sessions in which none was. */
export function sameNeedSessions(): void {
  const groups = groupBy(
    readRows<Session>('reformulation_sessions.dev.jsonl'),
    ({ src, kind, goal }) =>
      `${src}${kind ? `, ${kind}` : ''}, ${tries(goal) >= 3 ? 'three tries or more' : 'fewer tries'}`,
  );
  for (const [group, sessions] of groups)
    printShare(`${group}: fires`, sessions, ({ queries }) => fires(queries));
}
