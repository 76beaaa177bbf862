import { ofDocument } from './ofDocument.ts';
import type { PagePassage } from './findPagePassages.ts';

export interface WatchOptions {
  /** How long a reader stays before it counts as staying, in whole seconds, by the kind of passage. */
  readonly seconds: (passage: PagePassage) => number;
  /** Something lies over the text: nobody reads it now. */
  readonly isCovered: () => boolean;
  /** What scrolls, where it is not the window. */
  readonly scroller?: HTMLElement | undefined;
  /** The reader came to a passage and has been there for so many seconds. */
  readonly reached: (passage: PagePassage, seconds: number) => void;
}

/** How often is looked, in ms, while a passage is in view and never else. */
const TICK_MS = 250;
/** A reader who does nothing for longer than this has looked away (s), as in `readingClock`. */
const IDLE = 30;
/** A page of nothing but limits would fill the session. */
const MOST = 10;
const ACTIVITY = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Tells when a reader comes to a passage: once after a second in view, and once more when they have stayed. Who scrolls
 * past begins anew the next time.
 *
 * @returns what ends it
 */
export function watchPassages(passages: readonly PagePassage[], options: WatchOptions): () => void {
  const { seconds, isCovered, scroller, reached } = options;
  /** How long each has been in view without a break, in s. */
  const stayed = new Map<PagePassage, number>();
  const told = new Set<PagePassage>();
  const open = new Set(passages);
  const inView = new Set<Element>();
  let quiet = 0;
  let timer = 0;

  const look = () => {
    quiet += TICK_MS / 1000;
    if (ofDocument('hidden') || quiet > IDLE || isCovered()) return;
    for (const passage of open) {
      if (!inView.has(passage.block) || !isSeen(passage.range, scroller)) {
        stayed.delete(passage);
        continue;
      }
      const time = (stayed.get(passage) ?? 0) + TICK_MS / 1000;
      stayed.set(passage, time);
      const came = !told.has(passage);
      const next = came ? 1 : Math.max(2, seconds(passage));
      if (time < next || (came && told.size >= MOST)) continue;
      told.add(passage);
      if (!came) letGo(passage);
      reached(passage, next);
    }
  };
  /** All has been told: nobody need look any more. */
  const letGo = (passage: PagePassage) => {
    open.delete(passage);
    if (Array.from(open).some(({ block }) => block === passage.block)) return;
    observer.unobserve(passage.block);
    inView.delete(passage.block);
    settle();
  };
  /** Looks while something is in view. */
  const settle = () => {
    if (inView.size > 0) timer ||= window.setInterval(look, TICK_MS);
    else {
      clearInterval(timer);
      timer = 0;
      stayed.clear();
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      settle();
    },
    { root: scroller ?? null },
  );
  const onActivity = () => {
    quiet = 0;
  };
  for (const { block } of passages) observer.observe(block);
  for (const name of ACTIVITY) (scroller ?? window).addEventListener(name, onActivity, { passive: true });
  return () => {
    observer.disconnect();
    clearInterval(timer);
    for (const name of ACTIVITY) (scroller ?? window).removeEventListener(name, onActivity);
  };
}

/** Whether half of it can be seen, or it fills half of what can be seen. */
function isSeen(range: Range, scroller: HTMLElement | undefined): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const frame = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const seen = Math.min(bottom, frame.bottom) - Math.max(top, frame.top);
  return seen > 0 && seen >= Math.min(bottom - top, frame.bottom - frame.top) / 2;
}
