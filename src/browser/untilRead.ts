import { ofDocument } from './ofDocument.ts';

/** Articles are read silently at about 24 characters a second: 238 English words a minute (Brysbaert 2019). */
const UNITS_PER_SECOND = 24;
/** Who looks for help reads the part that is theirs: half of it is a fair reading. In s. */
const SHORTEST = 5;
const LONGEST = 60;
const TICK_MS = 1000;

/**
 * Waits until an article has been read, so that "Did this solve it?" is asked after reading and not before:
 *
 * - at once when the customer scrolls to the end of the text, or brings the keyboard's focus there;
 * - after 5 s where that end is in sight from the beginning, as in a short article or behind a jump: opening is not reading;
 * - after half of the time that the whole text takes, at least 5 s and at most a minute: for those who read it without
 *   scrolling, as a screen reader does.
 *
 * Only time counts in which the article can be seen.
 *
 * @param end stands right below the text
 * @param units the text's length, in UTF-16 units
 * @returns what ends the waiting
 */
export function untilRead(
  end: Element,
  scroller: HTMLElement,
  units: number,
  isCovered: () => boolean,
  done: () => void,
): () => void {
  const isInSight = () => end.getBoundingClientRect().top <= scroller.getBoundingClientRect().bottom;
  // Events of what was scrolled for the customer come late.
  const { scrollTop } = scroller;
  const fair = Math.min(LONGEST, Math.max(SHORTEST, units / UNITS_PER_SECOND / 2));
  let rest = isInSight() ? SHORTEST : fair;
  const stop = () => {
    clearInterval(timer);
    scroller.removeEventListener('scroll', onScroll);
    end.removeEventListener('focusin', finish);
  };
  const finish = () => {
    stop();
    done();
  };
  const onScroll = () => {
    if (scroller.scrollTop !== scrollTop && !isCovered() && isInSight()) finish();
  };
  const timer = setInterval(() => {
    if (ofDocument('hidden') || isCovered()) return;
    rest -= TICK_MS / 1000;
    if (rest <= 0) finish();
  }, TICK_MS);
  scroller.addEventListener('scroll', onScroll, { passive: true });
  end.addEventListener('focusin', finish);
  return stop;
}
