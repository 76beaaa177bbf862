import type { Handoff } from '../schema/handoff.ts';
import { noteOf } from './note.ts';

/**
 * The most bytes of UTF-8 that a handoff may have. Browsers let at most 64 KiB of requests outlive their page (Fetch
 * standard, keepalive); the rest is room for headers and for a second request.
 */
export const MAX_HANDOFF_BYTES = 60_000;

/** Adds the note and leaves out the oldest journey items, counted in `dropped`, until the body fits. */
export function fitHandoff(content: Omit<Handoff, 'note'>): Handoff {
  const whole = { ...content, note: noteOf(content) };
  const excess = utf8Length(JSON.stringify(whole)) - MAX_HANDOFF_BYTES;
  if (excess <= 0 || content.journey.length === 0) return whole;
  const share = Math.min(1, excess / utf8Length(JSON.stringify(content.journey)));
  const out = Math.max(1, Math.ceil(content.journey.length * share));
  return fitHandoff({
    ...content,
    journey: content.journey.slice(out),
    dropped: content.dropped + out,
  });
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
