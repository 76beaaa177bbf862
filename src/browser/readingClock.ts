import { ofDocument } from './ofDocument.ts';

/** Measures how long and how far an element is read, without timers: it reckons from activity to activity. */
export interface ReadingClock {
  /** Seconds of active reading and the depth reached since the last call; then begins anew. */
  take(): { readonly seconds: number; readonly depthPercent: number };
  stop(): void;
}

/** A reader who does nothing for longer than this has looked away (ms). */
const IDLE_MS = 30_000;
const ACTIVITY = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/**
 * @param article the element that is read
 * @param scroller what scrolls: the window, or the panel's body
 * @param active called when the reader did something
 */
export function createReadingClock(
  article: HTMLElement,
  scroller: Window | HTMLElement,
  now: () => number,
  active: () => void = () => undefined,
): ReadingClock {
  let since = now();
  let readMs = 0;
  let depthPercent = depthOf(article);
  let inFront = !ofDocument('hidden');
  const reckon = () => {
    const at = now();
    // What counts is whether the tab was in front until now: time in the background is not reading.
    if (inFront) readMs += Math.min(at - since, IDLE_MS);
    since = at;
    inFront = !ofDocument('hidden');
  };
  const onActivity = () => {
    if (now() - since < 250) return;
    reckon();
    depthPercent = Math.max(depthPercent, depthOf(article));
    active();
  };
  for (const name of ACTIVITY) scroller.addEventListener(name, onActivity, { passive: true });
  addEventListener('visibilitychange', reckon);
  return {
    take() {
      reckon();
      depthPercent = Math.max(depthPercent, depthOf(article));
      const taken = { seconds: Math.round(readMs / 100) / 10, depthPercent };
      readMs = 0;
      return taken;
    },
    stop() {
      for (const name of ACTIVITY) scroller.removeEventListener(name, onActivity);
      removeEventListener('visibilitychange', reckon);
    },
  };
}

/** How much of the element has been above the lower edge of the window, in per cent. */
function depthOf(article: HTMLElement): number {
  const { top, height } = article.getBoundingClientRect();
  if (height === 0) return 0;
  return Math.round(Math.min(100, Math.max(0, ((innerHeight - top) / height) * 100)));
}
