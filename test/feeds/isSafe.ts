import { expect } from 'vitest';
import type { Feed } from '../../src/feeds/feed.ts';

/** What a browser would take for a tag of HTML, for a comment, or for an element with an attribute. */
export const TAGS =
  /<\/?(?:a|b|i|p|img|script|style|iframe|svg|div|span|br|h[1-6]|ul|li|pre|code|object|embed|form|input|math|body|html|link|meta|video|audio|details|table|template)(?![\w-])|<[a-z][^<>=\s]*[\s/][^<>=]*=|<[!?]/i;

/** The rules that hold for whatever any feed gives. */
export function expectSafe({ articles, skipped }: Feed, root: string): void {
  const { origin } = new URL(root);
  const ids = new Set<string>();
  for (const { id, url, title, headings, body, summary, section, tags, words } of articles) {
    const parsed = new URL(url);
    expect(parsed.origin).toBe(origin);
    expect(parsed.href).toBe(url);
    expect([parsed.username, parsed.password, parsed.hash]).toEqual(['', '', '']);
    expect(id).not.toBe('');
    expect(ids.has(id)).toBe(false);
    ids.add(id);
    expect(title).not.toBe('');
    const shown = [title, body, summary, section, ...(tags ?? [])];
    const names = headings.map((heading) => (typeof heading === 'string' ? heading : heading.text));
    for (const text of [...shown, ...names]) expect(text ?? '').not.toMatch(TAGS);
    for (const heading of headings) {
      if (typeof heading !== 'string') expect(typeof heading.anchor).toBe('string');
    }
    for (const word of words ?? []) expect(typeof word).toBe('string');
  }
  for (const [reason, places] of skipped) {
    expect(reason).not.toBe('');
    for (const place of places) expect(typeof place).toBe('string');
  }
}
