/** The order of two texts by their code units, which is the same in every browser and language. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
