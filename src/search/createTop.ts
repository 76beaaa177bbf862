/**
 * The first so many of a list in order, without sorting the rest: almost every item is out after one comparison.
 *
 * @param compare below 0 where the first comes first, and never 0
 * @returns takes one item after the other, and is the list so far
 */
export function createTop<Item>(
  most: number,
  compare: (a: Item, b: Item) => number,
): { readonly add: (item: Item) => void; readonly items: readonly Item[] } {
  const items: Item[] = [];
  const add = (item: Item): void => {
    const last = items.at(-1);
    if (items.length === most && last !== undefined && compare(last, item) < 0) return;
    let [from, to] = [0, items.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(items[middle] as Item, item) < 0) from = middle + 1;
      else to = middle;
    }
    items.splice(from, 0, item);
    if (items.length > most) items.pop();
  };
  return { add, items };
}
