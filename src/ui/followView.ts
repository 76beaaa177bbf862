import type { View } from './model.ts';

/** Puts the focus where a view begins. */
export function focusStart({ name }: View, root: Element): void {
  const start = { home: 'input', flow: 'h2' }[name as string] ?? 'h1';
  root.querySelector<HTMLElement>(start)?.focus();
}

/**
 * Moves the focus to where a view begins when another one is shown; an article takes it itself, when its text is there.
 *
 * @param first what is shown to begin with
 * @returns to be called after every drawing
 */
export function createFollowView(first: View): (view: View, root: Element) => void {
  let shown = first.name;
  return (view, root) => {
    if (view.name === shown) return;
    shown = view.name;
    if (shown !== 'article') focusStart(view, root);
  };
}
