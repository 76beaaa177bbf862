import type { App } from './app.ts';
import { deliveryOf } from './core/deliveryOf.ts';
import { problemLine, type Problem } from './core/settings.ts';

/** What a developer or a bug report needs to know. Holds nothing that the customer typed. */
export function info(app: App, problems: readonly Problem[]) {
  const { session, assessment } = app.state();
  const { endpoint, index, fallback, position, launcher } = app.settings();
  const { current, offer } = assessment ?? {};
  return {
    settings: { endpoint, index, fallback, position, launcher },
    session: { id: session.id, events: session.events.length, lasting: app.storage.lasting },
    decision: current && {
      row: current.row.id,
      mode: current.mode,
      severity: current.severity,
      triggers: current.fired.map(({ name, evidence }) => ({ name, evidence })),
      offered: offer?.need.id,
    },
    delivery: deliveryOf(session.events).status,
    problems: problems.map(problemLine),
  };
}
