/**
 * Runs something for so long at most, and no longer than somebody waits for it.
 *
 * @param ms how long it may take
 * @param outer who waits; when it aborts, the promise rejects with its reason
 * @param late makes the error for when it takes longer
 * @param run gets a signal that aborts in both cases
 * @example
 * await within(3000, signal, () => new Error('too late'), (inner) => fetch(url, { signal: inner }));
 */
export function within<T>(
  ms: number,
  outer: AbortSignal | undefined,
  late: () => Error,
  run: (inner: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason as Error);
      inner.abort(reason);
    };
    const give = () => {
      stop(outer?.reason);
    };
    if (outer?.aborted) {
      give();
      return;
    }
    const timer = setTimeout(() => {
      stop(late());
    }, ms);
    outer?.addEventListener('abort', give);
    void run(inner.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        outer?.removeEventListener('abort', give);
      });
  });
}
