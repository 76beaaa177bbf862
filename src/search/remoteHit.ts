import type { MarkedText } from './markedText.ts';

/** What a search service found, read but not yet judged: several may stand for one page. */
export interface RemoteHit {
  /** As the service has it: absolute or relative, with a hash or without. */
  readonly url: string;
  readonly title: MarkedText;
  readonly section?: string | undefined;
  readonly heading?: string | undefined;
  /** The heading's id, where it does not stand in the address. */
  readonly anchor?: string | undefined;
  readonly snippet: MarkedText;
  /** More of it that is not shown, but says which words of the query it has. */
  readonly seen?: readonly string[] | undefined;
  readonly score?: number | undefined;
  /** Where the service itself says it, 0 to 1. */
  readonly coverage?: number | undefined;
}
