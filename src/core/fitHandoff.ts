import type { Handoff } from '../schema/handoff.ts';
import { noteOf } from './note.ts';
import { cut } from './text.ts';
import { toJson } from './toJson.ts';

/**
 * The most bytes of UTF-8 that a handoff may have. Browsers let at most 64 KiB of requests outlive their page (Fetch
 * standard, keepalive); the rest is room for headers and for a second request.
 */
export const MAX_HANDOFF_BYTES = 60_000;
/** The most journey items that a handoff may have. */
const MAX_ITEMS = 200;

/**
 * The handoff, with its note, that leaves out as few of the oldest journey items as its limits allow.
 *
 * @param build the handoff without so many of the oldest items
 * @param items how many there are
 */
export function fitHandoff(build: (left: number) => Omit<Handoff, 'note'>, items: number): Handoff {
  const without = (left: number): Handoff => {
    const content = build(left);
    return { ...content, note: noteOf(content) };
  };
  let left = Math.max(0, items - MAX_ITEMS);
  let most = items;
  if (excess(without(left)) > 0) {
    // Halving: the fewest items that have to go are between those that are too few and those that are enough.
    while (left < most) {
      const middle = (left + most) >> 1;
      if (excess(without(middle)) > 0) left = middle + 1;
      else most = middle;
    }
  }
  const fitted = without(left);
  const over = excess(fitted);
  return over > 0 ? { ...fitted, note: cut(fitted.note, Math.max(0, fitted.note.length - over)) } : fitted;
}

/** How many bytes a handoff has too many. */
function excess(handoff: Handoff): number {
  return utf8Length(toJson(handoff)) - MAX_HANDOFF_BYTES;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
