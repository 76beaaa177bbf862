import type { App } from './app.ts';

/** The site says that a message was answered: the panel's home does not show it again. */
export async function markAnswered(app: App, reference: string): Promise<void> {
  try {
    const { putAside } = await import('./contacts.ts');
    putAside(app.storage, reference, app.env.now());
  } catch {
    // Without this code the card stays until the customer dismisses it.
  }
}
