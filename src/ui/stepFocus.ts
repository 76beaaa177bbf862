import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the step's heading whenever another step is shown; where the first one is shown, the focus is
 * somebody else's to place.
 *
 * @param key says which step it is
 */
export function useStepFocus(key: string) {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    frame.current?.querySelector<HTMLElement>('.step')?.focus();
  }, [key]);
  return frame;
}
