import type { Known } from './known.ts';

/** A real documentation site, and what is asked of Baton on it. */
export interface Site {
  /** As it is named on the command line. */
  readonly name: string;
  /** As the table names it. */
  readonly title: string;
  /** What is missing on this machine to build it; undefined where nothing is. */
  missing(): string | undefined;
  /** Gets what is missing. @throws Error with what the installer said */
  install(): Promise<void>;
  /** Builds it where it is not built yet. @returns the folder that is served */
  build(): Promise<string>;
  /** The path below which it is served, with slashes at both ends. */
  readonly base: string;
  /** Paths below it: an article to begin on, and one that it links to, */
  readonly from: string;
  readonly to: string;
  /** by this link. */
  readonly link: string;
  /** The site's own search, where it has one. */
  readonly ownSearch?: OwnSearch;
  readonly searches: readonly Known[];
  /** Its pages do not have the tag yet. */
  readonly bare?: true;
}

export interface OwnSearch {
  /** What has to be pressed before the box is there. */
  readonly open?: string;
  readonly box: string;
  readonly query: string;
  /** The page that comes after Enter has the box, as in Sphinx. */
  readonly submits?: true;
}
