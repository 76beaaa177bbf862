import type { App } from './app.ts';
import { deliveryOf } from './core/deliveryOf.ts';
import { problemLine, type Problem } from './core/settings.ts';

/** What a developer or a bug report needs to know. Holds nothing that the customer typed. */
export function info(app: App, problems: readonly Problem[]) {
  const { session, assessment } = app.state();
  const { current, offer } = assessment ?? {};
  const { place, keeping } = app.storage;
  return {
    settings: { ...app.settings(), policy: undefined, labels: undefined },
    session: { id: session.id, events: session.events.length, storage: place.lasting ? keeping : 'memory' },
    decision: current && {
      row: current.row.id,
      mode: current.mode,
      severity: current.severity,
      triggers: current.fired.map(({ name, evidence }) => ({ name, evidence })),
      offered: offer?.need.id,
    },
    search: app.told.search,
    delivery: deliveryOf(session.events).status,
    problems: [...problems, ...(app.told.problems ?? [])].map(problemLine),
  };
}
