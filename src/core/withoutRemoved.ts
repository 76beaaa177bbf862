import { decide, type Decision } from './decide.ts';
import type { Rules } from './rules.ts';

const REMOVED = 'The customer removed what showed this.';

/**
 * A decision without what the customer chose not to share. What was decided stays, because all that happened decided
 * it; but no sentence, word or id of it tells what was removed.
 *
 * @param removed ids of events
 */
export function withoutRemoved(decision: Decision, removed: ReadonlySet<string>, rules: Rules): Decision {
  if (removed.size === 0) return decision;
  const isKept = ({ id }: { readonly id: string }) => !removed.has(id);
  const { need } = decision;
  const rest = decide(
    {
      ...need,
      searches: need.searches.filter(isKept),
      views: need.views.filter(isKept),
      ratings: need.ratings.filter(isKept),
      asked: need.asked.filter(isKept),
    },
    rules,
  );
  const fired = decision.fired.map(
    ({ name, channel }) =>
      rest.fired.find((trigger) => trigger.name === name) ?? {
        name,
        channel,
        because: REMOVED,
        evidence: [],
      },
  );
  const atOnce = decision.atOnce && (rest.row.id === decision.row.id ? rest.atOnce : undefined);
  const reasons = [
    ...(decision.atOnce ? [atOnce ?? REMOVED] : []),
    ...fired.map((trigger) => trigger.because),
  ];
  const because = [...new Set(reasons)].join(' ') || decision.because;
  return { ...decision, fired, atOnce, because };
}
