/**
 * What is done between two pauses: so many UTF-16 code units are read, or words are moved. That is about a millisecond on a
 * desktop, where work of 5 ms and more would be felt on a slow phone.
 */
export const BETWEEN_PAUSES = 4000;

/** Told of work that was done, says whether it is time for a pause. */
export type Pace = (work: number) => boolean;

/**
 * Counts work rather than time, so that the same articles are always read in the same steps.
 *
 * @example
 * const isTime = createPace();
 * for (const text of texts) {
 *   read(text);
 *   if (isTime(text.length)) yield;
 * }
 */
export function createPace(): Pace {
  let done = 0;
  return (work) => {
    done += work;
    if (done < BETWEEN_PAUSES) return false;
    done = 0;
    return true;
  };
}
