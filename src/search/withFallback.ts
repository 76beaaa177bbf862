import type { SearchProvider } from './provider.ts';

/** How long a service is left alone after it failed, in ms: nobody waits for its time-out at every key. */
const REST_MS = 30_000;

export interface FallbackOptions {
  /** What answers instead. */
  readonly fallback: SearchProvider;
  /** Hears of every failure; there is one every half a minute at most. */
  readonly report: (error: unknown) => void;
  /** ms, from whichever moment. */
  readonly now: () => number;
  /** Whether the fallback knows which section of an article says most. */
  readonly hasSections: boolean;
}

/**
 * Lets something else answer where a service fails, at once and for half a minute. A search that nobody waits for any more is
 * no failure.
 *
 * @example
 * withFallback(service, { fallback: ownIndex, report, now: Date.now, hasSections: true })
 */
export function withFallback(
  service: SearchProvider,
  { fallback, report, now, hasSections }: FallbackOptions,
): SearchProvider {
  let restsUntil = -Infinity;
  const ask = async <T>(
    signal: AbortSignal | undefined,
    run: (provider: SearchProvider) => Promise<T>,
  ): Promise<T> => {
    if (now() >= restsUntil)
      try {
        return await run(service);
      } catch (error) {
        if (signal?.aborted) throw error;
        restsUntil = now() + REST_MS;
        report(error);
      }
    return run(fallback);
  };
  return {
    search: (query, options) => ask(options.signal, (one) => one.search(query, options)),
    suggest: (page, options) => ask(options.signal, (one) => one.suggest(page, options)),
    // No service knows the article as the panel shows it.
    section: async (query, sections) => (hasSections ? fallback.section?.(query, sections) : undefined),
  };
}
