import { ofDocument } from './ofDocument.ts';

/** Waits that suit the page: see `createPatience`. */
export interface Patience {
  /**
   * Waits for `ms`, and then until the page is seen and online. Where it becomes so in the meantime, it has waited long
   * enough, if for `leastMs`.
   */
  wait(ms: number, leastMs: number): Promise<void>;
  /** Ends all waiting: what waits goes on no more. */
  stop(): void;
}

/**
 * Waiting for another attempt in a page: nothing is tried while it is hidden or offline, and all that waits is woken when
 * that ends, or when the page comes back from the browser's page cache.
 *
 * @example const { wait } = createPatience(); await wait(30_000, 0);
 */
export function createPatience(): Patience {
  const waiting = new Set<() => void>();
  return {
    wait: (ms, leastMs) =>
      new Promise((resolve) => {
        const from = performance.now();
        let until = ms;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const look = () => {
          clearTimeout(timer);
          const left = until - (performance.now() - from);
          if (left > 0) timer = setTimeout(look, left);
          else if (isAwake()) {
            end();
            resolve();
          }
        };
        const wake = () => {
          if (!isAwake()) return;
          until = Math.min(until, leastMs);
          look();
        };
        const end = () => {
          clearTimeout(timer);
          removeEventListener('online', wake);
          removeEventListener('pageshow', wake);
          removeEventListener('visibilitychange', wake);
          waiting.delete(end);
        };
        addEventListener('online', wake);
        addEventListener('pageshow', wake);
        addEventListener('visibilitychange', wake);
        waiting.add(end);
        look();
      }),
    stop() {
      for (const end of waiting) end();
    },
  };
}

const isAwake = () => navigator.onLine && !ofDocument('hidden');
