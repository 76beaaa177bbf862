import type { App } from './app.ts';
import { createFileStore, type FileStore } from './browser/fileStore.ts';
import { createLock } from './browser/locks.ts';
import { nativeFetch } from './browser/nativeFetch.ts';
import { warn } from './browser/say.ts';
import type { Attached } from './core/attachments.ts';
import { deliveryOf, isUnsent } from './core/deliveryOf.ts';
import type { EventOf } from './core/events.ts';
import type { UploadResult } from './core/ports.ts';
import { createUpload } from './delivery/upload.ts';
import { withRetry } from './delivery/withRetry.ts';
import { createDraft } from './draft.ts';
import { RETRY } from './retry.ts';

/** The files of this page: one store for the form and for delivery. */
export function filesOf({ storage, env }: App): FileStore {
  return (storage.files ??= createFileStore(env.now, () => storage.keeping === 'full'));
}

/**
 * Sends the files of a submission and reports, as an event, which of them arrived; once, whichever page or tab does it.
 * A file that was refused or cannot be reached does not hold the message back.
 *
 * @returns false when the browser is offline: the message cannot leave either, and the files get another chance with it
 */
export function sendFiles(app: App, { handoff, form }: EventOf<'submitted'>): Promise<boolean> {
  const isReported = () =>
    app.state().session.events.some((event) => event.type === 'uploaded' && event.handoff === handoff);
  return createLock('baton:files')(async () => {
    if (isReported()) return true;
    const received: string[] = [];
    for (const file of form.attachments ?? []) {
      const result = await sendFile(app, handoff, file);
      if (result.ok) received.push(file.sha256);
      else if (result.reason === 'unreachable' && !navigator.onLine) return false;
      else warn(`A file was not delivered: ${result.detail}.`);
    }
    app.dispatch({ type: 'uploaded', handoff, received });
    return true;
  });
}

async function sendFile(app: App, handoff: string, file: Attached): Promise<UploadResult> {
  const url = app.settings().attachments;
  const content = await filesOf(app).read(file.sha256);
  if (url === undefined || !content) {
    const detail = content ? 'there is no address for files' : 'the browser no longer has it';
    return { ok: false, reason: 'refused', detail };
  }
  const upload = createUpload(nativeFetch(app.env.fetch));
  return withRetry(upload, RETRY)({ url, handoff, file, content });
}

/** Lets files go that nothing holds any more: neither the draft nor a message that is still to arrive. */
export function forgetFiles(app: App, files: readonly Attached[] = []): Promise<void> {
  const delivery = deliveryOf(app.state().session.events);
  const held = [
    ...createDraft(app.storage, app.env.now, () => app.settings().redact)
      .all()
      .flatMap(({ typed }) => typed.attachments ?? []),
    ...(isUnsent(delivery) ? (delivery.submitted.form.attachments ?? []) : []),
  ].map((file) => file.sha256);
  return filesOf(app).remove(files.flatMap(({ sha256 }) => (held.includes(sha256) ? [] : sha256)));
}

/** Files may lie on the device no more: those of this page stay in it. A message that is on its way takes its files along. */
export async function keepFilesHere(app: App): Promise<void> {
  if (!isUnsent(deliveryOf(app.state().session.events))) await filesOf(app).leaveDisk();
}
