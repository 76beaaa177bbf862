import type { Span, TimedEvent } from './interactions.ts';

/** What was seen in a page; times in ms since it began. */
export interface Seen {
  readonly tasks: Span[];
  readonly events: TimedEvent[];
  /** When keys were pressed. */
  readonly keys: number[];
  /** When something was painted that a key, or an answer, had changed; and how many results it showed. */
  readonly paints: { readonly at: number; readonly results: number }[];
  /** When the launcher was pressed, and when the panel stood open. */
  pressed?: number;
  opened?: number;
  /** Whether the widget waits for its launcher to be pressed. */
  ready?: true;
  /** The last query that was taken as meant; its answer is there. */
  searched?: string;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in the page before all other scripts: nothing from outside of it is there. */
export function observePage(): void {
  const seen: Seen = (window.seen = { tasks: [], events: [], keys: [], paints: [] });
  const observe = (options: PerformanceObserverInit, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ buffered: true, ...options });
  };
  observe({ type: 'longtask' }, ({ startTime: start, duration }) => seen.tasks.push({ start, duration }));
  // 16 ms is the least that a browser tells of.
  observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit, (entry) => {
    const { startTime: start, duration, interactionId } = entry as PerformanceEventTiming;
    seen.events.push({ start, duration, interaction: interactionId });
  });

  const panel = () => document.querySelector('baton-root')?.shadowRoot;
  // A message that is sent in a frame arrives when the frame has been painted.
  const afterPaint = new MessageChannel();
  let waiting = false;
  afterPaint.port1.onmessage = () => {
    waiting = false;
    seen.paints.push({
      at: performance.now(),
      results: panel()?.querySelectorAll('[role="option"]').length ?? 0,
    });
  };
  const awaitPaint = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      afterPaint.port2.postMessage(undefined);
    });
  };
  const answers = '[role="listbox"], .count';
  const changes = new MutationObserver((mutations) => {
    const changed = mutations.some(
      ({ target, addedNodes }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(answers) ??
        [...addedNodes].some(
          (node) => node instanceof Element && (node.matches(answers) || node.querySelector(answers)),
        ),
    );
    if (changed) awaitPaint();
  });

  addEventListener('pointerdown', ({ timeStamp }) => (seen.pressed ??= timeStamp), true);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      seen.keys.push(timeStamp);
      awaitPaint();
    },
    true,
  );
  addEventListener('baton:ready', () => (seen.ready = true));
  addEventListener('baton:opened', () => {
    seen.opened = performance.now();
    const root = panel();
    if (root) changes.observe(root, { childList: true, characterData: true, subtree: true });
  });
  addEventListener('baton:searched', (event) => {
    seen.searched = (event as CustomEvent<{ readonly query: string }>).detail.query;
  });
}
