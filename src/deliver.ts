import { keepContact, keepReference } from './contacts.ts';
import { warn } from './browser/say.ts';
import type { App } from './app.ts';
import { createLock } from './browser/locks.ts';
import { deliveryOf, isUnsent } from './core/deliveryOf.ts';
import { isA } from './core/events.ts';
import { handoff } from './core/handoff.ts';
import type { DeliveryResult, Parcel } from './core/ports.ts';
import { createOutbox, type Outbox } from './delivery/outbox.ts';
import { createPost } from './delivery/post.ts';
import { createWholeRules } from './wholeRules.ts';
import { withRetry } from './delivery/withRetry.ts';

/** Three attempts in the first seconds; after that the customer decides, or the next page tries. */
const RETRY = {
  attempts: 3,
  baseMs: 1000,
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};

const post = createPost(fetch.bind(window));

function outboxOf(app: App): Outbox {
  const store = {
    read: () => app.storage.read('outbox'),
    write: (parcels: readonly Parcel[]) => {
      app.storage.write('outbox', parcels);
    },
  };
  return createOutbox(withRetry(post, RETRY), store, createLock('baton:outbox'));
}

/** Builds and delivers the handoff of a `submitted` event; the outcome comes back as an event. */
export async function deliverSubmitted(app: App, submittedId: string): Promise<void> {
  await app.decided();
  const { session } = app.state();
  const submitted = session.events.filter(isA('submitted')).find((event) => event.id === submittedId);
  const { endpoint } = app.settings();
  if (!submitted) return;
  if (endpoint === undefined) {
    app.dispatch({ type: 'failed', handoff: submitted.handoff, reason: 'unreachable' });
    return;
  }
  keepContact(app.storage, submitted);
  const outbox = outboxOf(app);
  const key = submitted.handoff;
  const body = JSON.stringify(handoff(session, submitted, createWholeRules(app)()));
  record(app, key, await outbox.deliver({ endpoint, key, body }));
}

/**
 * Delivers what earlier pages could not, or tries again what failed on this one. A page may have died, or lacked this
 * code, between the press of the button and the outbox: then the handoff is built again from the same events, to the
 * same bytes.
 */
export async function flushOutbox(app: App): Promise<void> {
  if (app.settings().endpoint === undefined) return;
  const outbox = outboxOf(app);
  const delivery = deliveryOf(app.state().session.events);
  if (isUnsent(delivery) && !outbox.waiting().includes(delivery.submitted.handoff)) {
    await deliverSubmitted(app, delivery.submitted.id);
  }
  await outbox.flush((key, result) => {
    record(app, key, result);
  });
}

/** The customer has changed a message that did not get through: the new one goes in its place. */
export function withdraw(app: App, key: string): void {
  outboxOf(app).withdraw(key);
}

function record(app: App, key: string, result: DeliveryResult) {
  if (result.ok) {
    keepReference(app.storage, key, result.reference, app.env.now());
    app.dispatch({ type: 'delivered', handoff: key, reference: result.reference });
    return;
  }
  warn(`A handoff was not delivered: ${result.detail}.`);
  app.dispatch({ type: 'failed', handoff: key, reason: result.reason });
}
