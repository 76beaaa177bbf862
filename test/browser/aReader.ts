import { onTestFinished, vi } from 'vitest';
import { observePage } from '../../src/browser/observePage.ts';
import type { Happening } from '../../src/core/events.ts';
import { showArticle } from './aPage.ts';

/** Says whether the tab is in front, as the browser does. */
export function turnTab(state: 'visible' | 'hidden') {
  vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(state === 'hidden');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

/**
 * A customer on an article of this page. `told` is what the session hears; `read` lets them read for so many seconds,
 * moving the page every five.
 */
export function aReader(path = '/refunds.html', title = 'When a refund arrives') {
  let clock = 0;
  const told: Happening[] = [];
  const active = vi.fn();
  showArticle(path, title);
  const page = observePage(
    (happening) => told.push(happening),
    () => clock,
    active,
  );
  onTestFinished(() => {
    page.stop();
    vi.restoreAllMocks();
    document.body.innerHTML = '';
  });
  return {
    page,
    active,
    /** Time passes, and nothing moves. */
    wait(seconds: number) {
      clock += seconds * 1000;
    },
    read(seconds: number) {
      for (let at = 0; at < seconds; at += 5) {
        clock += 5000;
        dispatchEvent(new Event('scroll'));
      }
    },
    told: () => told,
    views: () => told.flatMap((one) => (one.type === 'article-viewed' ? [one.title] : [])),
    seconds: () => told.flatMap((one) => (one.type === 'article-read' ? [one.seconds] : [])),
  };
}
