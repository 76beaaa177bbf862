import { effect } from '@preact/signals-core';
import { options } from 'preact';
import { ownProps } from './ownProps.ts';

options.vnode = ownProps;

/**
 * Draws, and draws again when a signal has changed that the drawing has read: once for all changes of a task, in a
 * microtask, as Preact does it for its own state. The whole tree is drawn from its root, so that every signal read in it
 * is known; state of a component's own is a signal as well (`useSignal`).
 *
 * @param draw renders the whole tree
 * @returns what ends it; what was drawn stays
 * @example const stop = drawTracked(() => render(h(Panel, { model }), dialog));
 */
export function drawTracked(draw: () => void): () => void {
  let stop: () => void = () => undefined;
  let isOver = false;
  const begin = () => {
    let isDrawn = false;
    stop = effect(() => {
      // The second time something has changed. Nothing is read then, so that there is no third.
      if (isDrawn) queueMicrotask(again);
      else draw();
      isDrawn = true;
    });
  };
  const again = () => {
    stop();
    if (!isOver) begin();
  };
  begin();
  return () => {
    isOver = true;
    stop();
  };
}
