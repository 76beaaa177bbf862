import type { PublicEvent } from './core/publicEvents.ts';

export type Listener = (detail: Readonly<Record<string, unknown>>) => void;

/** Tells the page what happened: to its listeners, and as `baton:*` events on window. */
export type Bus = ReturnType<typeof createBus>;

export function createBus() {
  const listeners = new Map<string, Set<Listener>>();
  const off = (name: string, listener?: Listener) => {
    if (listener) listeners.get(name)?.delete(listener);
    else listeners.delete(name);
  };
  let ready: Readonly<Record<string, unknown>> | undefined;
  const on = (name: string, listener: Listener) => {
    // Who comes late still learns that we are ready.
    if (name === 'ready' && ready) listener(ready);
    listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
  };
  return {
    on,
    off,
    once(name: string, listener: Listener) {
      const first: Listener = (detail) => {
        off(name, first);
        listener(detail);
      };
      on(name, first);
    },
    tell(name: PublicEvent, detail: Readonly<Record<string, unknown>>) {
      if (name === 'ready') ready = detail;
      for (const listener of [...(listeners.get(name) ?? [])]) {
        // A listener's fault is the site's: it shows in their console, and ours goes on.
        queueMicrotask(() => {
          listener(detail);
        });
      }
      dispatchEvent(new CustomEvent(`baton:${name}`, { detail }));
    },
    clear() {
      listeners.clear();
    },
  };
}
