import type { Policy } from './policy.ts';

/** What the program runs with: every option checked and filled in. */
export interface Settings {
  /** Where handoffs are posted. Without it there is no contact form, only the fallback. */
  readonly endpoint?: string | undefined;
  /** Where the search index is. Absolute. */
  readonly index?: string | undefined;
  /** A mailto: or http(s) address for when the form cannot work. */
  readonly fallback?: string | undefined;
  readonly position: 'right' | 'left';
  readonly launcher: 'shown' | 'hidden';
  /** The site's own policy; the shipped one where it has none. */
  readonly policy?: Policy | undefined;
}

/** A fault in what the site gave us. */
export interface Problem {
  /** Where: `data-endpoint`, `policy.rows[2].team`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** What to do. */
  readonly fix: string;
}

/** @example 'data-endpoint: expected an http(s) URL, received "foo". Write …' */
export function problemLine({ path, expected, received, fix }: Problem): string {
  return `${path}: expected ${expected}, received ${received}. ${fix}`;
}
