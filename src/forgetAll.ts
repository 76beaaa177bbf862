import type { App } from './app.ts';
import { deleteDatabases } from './keepAsSaid.ts';
import { resetAll } from './resetAll.ts';

/**
 * Erases all that Baton keeps on this device and in this page: the session, drafts, what the site has filled in, files, what
 * was sent, and what waits to be sent. The next thing that happens begins a new session.
 */
export async function forgetAll(app: App): Promise<void> {
  await resetAll(app);
  deleteDatabases(true);
  for (const area of ['localStorage', 'sessionStorage'] as const)
    try {
      const { [area]: records } = window;
      for (const name of Object.keys(records)) if (name.startsWith('baton:')) records.removeItem(name);
    } catch {
      // Blocked: nothing was kept there.
    }
}
