/** FNV-1a, 32 bits: the same choice on every machine and in every run. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  // The last bits of FNV-1a follow the last letter closely; this spreads them.
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** The same items in an order that has nothing to do with theirs, so that any first part of it is a fair sample. */
export const shuffled = <T>(items: readonly T[], text: (item: T) => string): T[] =>
  items
    .map((item, i) => ({ item, key: hash(`${text(item)}/${i}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
