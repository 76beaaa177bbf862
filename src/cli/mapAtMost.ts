/**
 * Runs an asynchronous function over a list, at most so many at once; the results stand in the order of the list,
 * whichever came first.
 *
 * @example await mapAtMost(4, urls, fetchPage)
 */
export async function mapAtMost<Item, Result>(
  most: number,
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [i, item] of entries) results[i] = await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}
