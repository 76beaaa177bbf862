import type { Finding, Said } from '../core/trigger.ts';

interface Identified {
  readonly id: string;
}

/** What these events show, from so many on; nothing where there are fewer. */
export const shownBy = (events: readonly Identified[], threshold = 1): Finding | undefined =>
  events.length >= Math.max(1, threshold) ? { evidence: events.map(({ id }) => id) } : undefined;

/** What the customer said, where a reading of it finds words; the texts from so many on. */
export function wordsIn(
  said: readonly Said[],
  read: (text: string) => readonly string[],
  threshold?: number,
): Finding | undefined {
  const found = said
    .map(({ id, text }) => ({ id, words: read(text) }))
    .filter(({ words }) => words.length > 0);
  const shown = shownBy(found, threshold);
  return shown && { ...shown, words: [...new Set(found.flatMap(({ words }) => words))] };
}
