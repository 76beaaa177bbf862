import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

/** Something that customers see, and the way to it. */
export interface State {
  /** Says what it is: also the name of its pictures. */
  readonly name: string;
  /** The state from which it is reached. Without it a new customer comes to a page. */
  readonly after?: string;
  /** How wide a window must be for it, in CSS px: on a narrower one there is no room for what it shows. */
  readonly minWidth?: number;
  reach(visitor: Visitor, site: Site): Promise<void>;
}
