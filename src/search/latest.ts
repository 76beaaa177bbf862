/**
 * Wraps something that answers slowly, so that only the newest answer counts. A new call aborts the one before;
 * what that one still answers, result or error, is given as `undefined` and never as an answer.
 *
 * ```
 *   ask("ref")    ──────────────►  ✕ aborted, resolves to undefined
 *   ask("refund")      ──────►     ✓ the answer
 * ```
 *
 * @example
 * const ask = createLatest((query: string, signal) => provider.search(query, { limit: 5, signal }));
 * const results = await ask('refund');
 * if (results) show(results);
 */
export function createLatest<Input, Answer>(
  run: (input: Input, signal: AbortSignal) => Promise<Answer>,
): (input: Input) => Promise<Answer | undefined> {
  let current: AbortController | undefined;

  return async (input) => {
    current?.abort();
    const mine = (current = new AbortController());
    try {
      const answer = await run(input, mine.signal);
      return current === mine ? answer : undefined;
    } catch (error) {
      // Nobody waits for an older call any more; its failure, mostly the abort itself, says nothing new.
      if (current === mine) throw error;
      return undefined;
    }
  };
}
