/** So many are sorted at once, and merged between two pauses. */
const TOGETHER = 1000;

/**
 * Sorts a copy of a list, in steps. Equal ones stay in their order.
 *
 * @returns when done, the sorted list
 */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<undefined, Item[]> {
  let runs: Item[][] = [];
  for (let i = 0; i < items.length; i += TOGETHER) {
    runs.push(items.slice(i, i + TOGETHER).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let i = 0; i < runs.length; i += 2)
      merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<undefined, Item[]> {
  const merged: Item[] = [];
  let next = 0;
  for (const item of left) {
    for (
      let other = right[next];
      next < right.length && compare(other as Item, item) < 0;
      other = right[next]
    ) {
      merged.push(other as Item);
      next++;
      if (!(merged.length % TOGETHER)) yield;
    }
    merged.push(item);
    if (!(merged.length % TOGETHER)) yield;
  }
  return merged.concat(right.slice(next));
}
