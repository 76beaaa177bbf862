import type { App } from './app.ts';

/**
 * Ends the session, and lets go of all that was not sent, and of all files that customers have chosen. Where the code for
 * messages cannot be had now, it lets them go before it sends anything; files go after 24 h.
 */
export async function resetAll(app: App): Promise<void> {
  app.storage.disk.write('erase', app.env.now());
  if (app.storage.proof) app.storage.proof.identity = undefined;
  app.reset();
  const files = app.settings().attachments
    ? import('./files.ts').then(({ filesOf }) => filesOf(app).clear())
    : undefined;
  const messages = import('./deliver.ts').then(({ flushOutbox }) => flushOutbox(app));
  await Promise.allSettled([files, messages]);
}
