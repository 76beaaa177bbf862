/** So many characters are read between two pauses. */
const STEP = 50_000;
/** No line that means something to us is longer. */
const LONGEST = 20_000;

/**
 * The lines of a text one by one, cut where they are longer than anything meant for people.
 *
 * @returns a generator of lines without their ends, and of `undefined` for pauses
 * @example [...linesOf('a\nb')] // ['a', 'b']
 */
export function* linesOf(text: string): Generator<string | undefined, void> {
  let paused = 0;
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    yield text.slice(at, Math.min(end, at + LONGEST)).replace(/\r$/, '');
    at = end + 1;
    if (at - paused >= STEP) {
      paused = at;
      yield undefined;
    }
  }
}
