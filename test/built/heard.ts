import { PUBLIC_EVENTS } from '../../src/core/publicEvents.ts';

/** What a page has told through its `baton:*` events, and what it has violated. */
interface Heard {
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
declare global {
  interface Window {
    heard: Heard[];
    violations: string[];
  }
}

export const HEARD_EVENTS: readonly string[] = PUBLIC_EVENTS;

/** Runs in a page before its own scripts: writes down what it tells. */
export function listenToBaton(names: readonly string[]): void {
  window.heard = [];
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  for (const name of names) {
    addEventListener(`baton:${name}`, (event) => {
      window.heard.push({ name, detail: (event as CustomEvent<Heard['detail']>).detail });
    });
  }
}
