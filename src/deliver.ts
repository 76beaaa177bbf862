import type { App } from './app.ts';
import { warn } from './browser/say.ts';
import { keepContact, keepReference } from './contacts.ts';
import { unsentIn } from './core/deliveryOf.ts';
import { isA } from './core/events.ts';
import { handoff } from './core/handoff.ts';
import type { DeliveryResult } from './core/ports.ts';
import { withRetry } from './delivery/withRetry.ts';
import { keepUnsent } from './keepUnsent.ts';
import { outboxOf } from './outboxOf.ts';
import { RETRY, RETRY_BEHIND } from './retry.ts';
import { createWholeRules } from './wholeRules.ts';
import { toJson } from './core/toJson.ts';

/** Builds and delivers the handoff of a `submitted` event; the outcome comes back as an event. */
export async function deliverSubmitted(app: App, submittedId: string): Promise<void> {
  await app.decided();
  const submitted = app
    .state()
    .session.events.filter(isA('submitted'))
    .find((event) => event.id === submittedId);
  const { endpoint } = app.settings();
  if (!submitted) return;
  const key = submitted.handoff;
  const fail = () => app.dispatch({ type: 'failed', handoff: key, reason: 'unreachable' });
  if (endpoint === undefined) {
    fail();
    return;
  }
  const { outbox } = await outboxOf(app);
  // What is kept has its bytes: it is never made again.
  if (!(await outbox.find(key))) {
    // Files go first: the handoff says which of them arrived.
    if (
      submitted.form.attachments?.length &&
      !(await (await import('./files.ts')).sendFiles(app, submitted))
    ) {
      fail();
      return;
    }
    const made = handoff(app.state().session, submitted, createWholeRules(app)());
    keepContact(app.storage, submitted, made.decision);
    await outbox.keep(key, { endpoint, key, body: toJson(made) });
  }
  await send(app, key);
}

/**
 * Delivers what earlier pages could not. A page may have died, or lacked this code, between the press of the button and
 * the outbox: then the handoff is built from the same events.
 *
 * @param isAsked the customer wants another attempt now: what is being tried behind the form is tried as well
 */
export async function flushOutbox(app: App, isAsked = false): Promise<void> {
  const { outbox, behind } = await outboxOf(app);
  if (app.settings().endpoint === undefined) return;
  const ids = (await outbox.open()).filter((id) => isAsked || !behind.has(id));
  const { events } = app.state().session;
  const latest = events.filter(isA('submitted')).at(-1);
  for (const { status, submitted } of unsentIn(events))
    // One that failed and is not kept has been replaced by a later one.
    if ((status === 'pending' || submitted === latest) && !(await outbox.find(submitted.handoff)))
      await deliverSubmitted(app, submitted.id);
  for (const id of ids) await send(app, id);
}

/**
 * The customer has changed a message that did not get through: the new one goes in its place.
 *
 * @returns false when it has arrived in the meantime; that is told as an event
 */
export async function withdraw(app: App, id: string): Promise<boolean> {
  const { outbox } = await outboxOf(app);
  if (await outbox.withdraw(id)) return true;
  await send(app, id);
  return false;
}

/** The first attempts, for which the customer waits; what follows them goes on behind the form. */
async function send(app: App, id: string): Promise<void> {
  const { outbox, behind, wait } = await outboxOf(app);
  let trouble: string | undefined;
  const attempt = async (one: string) => {
    const answer = await outbox.attempt(one);
    if (answer?.ok === false) trouble = answer.detail;
    return answer;
  };
  const result = await withRetry(attempt, RETRY)(id);
  if (result?.ok && trouble) warn(`A handoff arrived only when it was sent again: ${trouble}.`);
  await report(app, id, result);
  if (result?.ok !== false || result.reason === 'refused' || behind.has(id)) return;
  behind.add(id);
  let latest: DeliveryResult | undefined = result;
  const goOn = withRetry(
    (one: string) => {
      const known = latest;
      latest = undefined;
      return known ? Promise.resolve(known) : outbox.attempt(one);
    },
    { ...RETRY_BEHIND, wait },
  );
  void goOn(id).then((later) => {
    behind.delete(id);
    return report(app, id, later);
  });
}

/** Tells what became of a message, once: in events, in the list of earlier contacts, and to the developer. */
async function report(app: App, id: string, result: DeliveryResult | undefined) {
  if (!result) return;
  const { outbox } = await outboxOf(app);
  const { events } = app.state().session;
  const outcome = events.filter((event) => 'handoff' in event && event.handoff === id).at(-1);
  const sent = events.filter(isA('submitted')).find((event) => event.handoff === id);
  if (result.ok) {
    keepReference(app.storage, id, result.reference, app.env.now());
    if (outcome?.type !== 'delivered')
      app.dispatch({ type: 'delivered', handoff: id, reference: result.reference });
    // Files that are not let go now go after 24 h.
    if (sent?.form.attachments)
      import('./files.ts').then(
        ({ forgetFiles }) => forgetFiles(app, sent.form.attachments),
        () => undefined,
      );
  } else {
    warn(`A handoff was not delivered: ${result.detail}.`);
    const record = await outbox.find(id);
    if (record?.state === 'refused' && !sent) keepUnsent(app, id, record.parcel.body);
    if (outcome?.type !== 'failed' || outcome.reason !== result.reason)
      app.dispatch({ type: 'failed', handoff: id, reason: result.reason });
  }
  await outbox.told(id);
}
