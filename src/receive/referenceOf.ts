/**
 * What a customer may quote on the phone: short, digits only after the letter, so that no 0 is taken for an O.
 *
 * @param sequence a whole number that the store gives out once
 * @example referenceOf(4821) // 'T-4821'
 */
export function referenceOf(sequence: number): string {
  return `T-${String(sequence)}`;
}

/** The first sequence number of a new store: references have the same length for a long time. */
export const FIRST_SEQUENCE = 1001;
