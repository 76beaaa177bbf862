/** Where what happens may be kept: on the device, as long as the tab, or as long as the page. */
export type Keeping = 'full' | 'session' | 'memory';

/** What was said about it. */
export interface Wishes {
  /** By the site. Missing: full. */
  readonly storage?: Keeping | undefined;
  /** By the customer, through the site. Anything but `granted` is no consent. */
  readonly consent?: unknown;
  /** By the customer's browser: Global Privacy Control (w3.org/TR/gpc). */
  readonly gpc: boolean;
  /** Whether the customer has opened the form: what they write there is kept for them. */
  readonly isFormOpen: boolean;
}

/**
 * Where to keep what happens. Consent refused: as long as the page. Global Privacy Control without an answer from the
 * customer: the same, until they open the form. Else as the site wants it.
 *
 * @example keepingOf({ gpc: true, isFormOpen: false }) // 'memory'
 */
export function keepingOf({ storage = 'full', consent, gpc, isFormOpen }: Wishes): Keeping {
  const isAnswered = consent !== undefined;
  if (isAnswered && consent !== 'granted') return 'memory';
  return !isAnswered && gpc && !isFormOpen ? 'memory' : storage;
}
