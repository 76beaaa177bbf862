import { findPagePassages, passageKind, type PagePassage } from './browser/findPagePassages.ts';
import { runWhenIdle } from './browser/runWhenIdle.ts';
import { watchPassages } from './browser/watchPassages.ts';
import type { Happening, PassageKind } from './core/events.ts';
import type { Settings } from './core/settings.ts';
import { findPassages } from './findPassages.ts';

/** An article that is on the screen, and who hears of its passages. */
export interface Reading {
  readonly url: string;
  readonly title: string;
  /** What holds its text. */
  readonly root: Element;
  /** What the site says of the whole article. */
  readonly stated?: string | undefined;
  /** What scrolls, where it is not the window. */
  readonly scroller?: HTMLElement | undefined;
  readonly isCovered: () => boolean;
  readonly settings: () => Settings;
  readonly tell: (happening: Happening) => void;
  /** They are found, in the order of the text. */
  readonly found: (passages: readonly PagePassage[]) => void;
}

/** How long a reader stays before it counts, in s, where the policy says nothing. */
const STAYS = 10;

/**
 * Finds the passages of an article when the page is idle, and tells which of them the reader comes to and stays at.
 *
 * @returns what ends it
 */
export function readPassages(reading: Reading): () => void {
  const { url, title, root, scroller, isCovered } = reading;
  const seconds = (kind: PassageKind) => reading.settings().policy?.triggers[kind].threshold ?? STAYS;
  let end = runWhenIdle(findPagePassages(root, findPassages, passageKind(reading.stated)), (passages) => {
    end = watchPassages(passages, {
      seconds: ({ kind }) => seconds(kind),
      isCovered,
      scroller,
      reached({ kind, text }, stayed) {
        reading.tell({ type: 'passage-reached', url, title, kind, text, seconds: stayed });
      },
    });
    reading.found(passages);
  });
  return () => {
    end();
  };
}
