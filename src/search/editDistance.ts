/**
 * Edits between two words: a letter more, less or another, or two neighbours that changed places. What both begin
 * with costs nothing; where they part, each kind of edit is tried, as often as `max` allows.
 *
 * @returns more than `max` where there are more
 * @example
 * editDistance('recieve', 'receive', 2) // 1
 */
export function editDistance(a: string, b: string, max: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (!x || !y || !max) return x || y ? Math.max(x.length, y.length) : 0;
  const swapped = x[0] === y[1] && x[1] === y[0];
  return (
    1 +
    Math.min(
      editDistance(x.slice(1), y.slice(1), max - 1),
      editDistance(x.slice(1), y, max - 1),
      editDistance(x, y.slice(1), max - 1),
      swapped ? editDistance(x.slice(2), y.slice(2), max - 1) : max,
    )
  );
}
