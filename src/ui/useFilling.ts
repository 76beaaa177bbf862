import { useEffect, useRef } from 'preact/hooks';
import type { Filling } from '../core/events.ts';

/** From here on nobody is told how long it took: it says nothing. In s. */
const QUICK_SECONDS = 10;

/**
 * How a form is filled in, as far as that tells a program from a person: a field that people neither see nor reach, and the
 * time from the form being shown to the press. A form that is sent as it was filled in for the customer, or that goes on with
 * what was typed before, has no such time: one press may follow at once.
 *
 * @param hasBegun says whether something was typed into it before it was shown
 */
export function useFilling(hasBegun: () => boolean) {
  const hidden = useRef<HTMLInputElement>(null);
  const shownAt = useRef(-Infinity);
  const isTyped = useRef(false);
  useEffect(() => {
    // By now a draft that is kept has been opened.
    if (!hasBegun()) shownAt.current = performance.now();
  }, []);
  return {
    hidden,
    /** For the element around the fields. */
    watch: {
      onInput: () => {
        isTyped.current = true;
      },
    },
    /** At the press. Undefined where there is nothing to say, as with people. */
    facts(): Filling | undefined {
      const seconds = (performance.now() - shownAt.current) / 1000;
      const isQuick = isTyped.current && seconds < QUICK_SECONDS;
      const hiddenField = hidden.current?.value ? true : undefined;
      if (!isQuick && !hiddenField) return undefined;
      return {
        ...(isQuick ? { seconds: Math.round(seconds * 10) / 10 } : {}),
        ...(hiddenField ? { hiddenField } : {}),
      };
    },
  };
}
