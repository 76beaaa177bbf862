/** A number of words in a byte, within a tenth. */
export const sizeByte = (size: number): number => Math.min(255, Math.round(8 * Math.log2(1 + size)));
