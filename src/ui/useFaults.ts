import { useRef } from 'preact/hooks';
import type { FieldName } from './fieldKinds.ts';
import type { Faults } from './faults.ts';
import { useSignal } from './useSignal.ts';

/**
 * The faults of a form, as the customer meets them: found at the press of the button, said beside the fields and in a
 * summary that takes the focus. A fault that was mended goes when its field is left, or at the next press: never under the
 * fingers of somebody who types its first letters. No fault is found while they have not pressed.
 *
 * @param check finds what is wrong now
 * @param isAsked says whether a field is shown now: another topic may not ask for it
 */
export function useFaults(check: () => Faults, isAsked: (id: FieldName) => boolean) {
  const found = useSignal<Faults>({});
  const summary = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const now = useRef(check);
  now.current = check;

  const recheck = (id: FieldName) => {
    const fault = now.current()[id];
    if (fault === found.value[id]) return;
    const others = Object.entries(found.value).filter(([field]) => field !== id);
    // In its place, so that the summary keeps its order.
    found.value = fault ? { ...found.value, [id]: fault } : Object.fromEntries(others);
  };
  return {
    faults: Object.fromEntries(
      Object.entries(found.value).filter(([id]) => isAsked(id as FieldName)),
    ) as Faults,
    summary,
    /** @returns whether the form may be sent */
    attempt(): boolean {
      found.value = now.current();
      const isFine = Object.keys(found.value).length === 0;
      if (!isFine) requestAnimationFrame(() => summary.current?.focus());
      return isFine;
    },
    /** For the element around the fields. */
    watch: {
      onPointerDown: () => {
        isPressed.current = true;
        const release = () => {
          isPressed.current = false;
        };
        for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, { once: true });
      },
      onFocusOut: ({ target }: FocusEvent) => {
        const id = (target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset['field'];
        if (!id || !(id in found.value)) return;
        const leave = () => {
          recheck(id as FieldName);
        };
        // What goes away above a button must not move it from under the finger that presses it.
        if (isPressed.current) addEventListener('pointerup', () => setTimeout(leave), { once: true });
        else leave();
      },
    },
  };
}
