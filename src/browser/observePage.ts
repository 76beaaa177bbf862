import type { Happening } from '../core/events.ts';
import { cleanUrl } from '../core/cleanUrl.ts';
import { pageFacts, type PageFacts } from './pageFacts.ts';
import { createReadingClock, type ReadingClock } from './readingClock.ts';
import { watchRoutes } from './watchRoutes.ts';

/** Follows the customer through the docs page: which articles are viewed, how long and how far they are read. */
export interface PageObserver {
  facts(): PageFacts;
  /** Tells what is on the page, now and whenever that changes; nothing at the end. */
  follow(listener: (facts?: PageFacts) => void): void;
  /** Tells those who follow once more: something has been put on the page. */
  look(): void;
  /** Looks again: the route or the content has changed. `stated` is what the site says about the page itself. */
  refresh(stated?: { readonly url?: string | undefined; readonly title?: string | undefined }): void;
  /** The panel is open over the page: nobody reads the page now. */
  pause(): void;
  resume(): void;
  stop(): void;
}

export function observePage(
  tell: (happening: Happening) => void,
  now: () => number,
  active: () => void,
): PageObserver {
  let facts = pageFacts(document, location.href);
  let clock: ReadingClock | undefined;

  let paused = false;
  let isOver = false;
  let changed: ((facts?: PageFacts) => void) | undefined;
  const startClock = () => {
    if (facts.isArticle && !paused && !isOver) clock ??= createReadingClock(facts.main, window, now, active);
  };
  const view = () => {
    const { isArticle, url, title, section, issueType, tags, language } = facts;
    if (isArticle)
      tell({ type: 'article-viewed', where: 'page', url, title, section, issueType, tags, language });
    startClock();
    changed?.(facts);
  };
  const takeReading = () => {
    if (!clock) return;
    const { seconds, depthPercent } = clock.take();
    if (seconds >= 0.5) tell({ type: 'article-read', url: facts.url, seconds, depthPercent });
  };
  const leave = () => {
    takeReading();
    clock?.stop();
    clock = undefined;
  };
  const refresh: PageObserver['refresh'] = (stated) => {
    const found = pageFacts(document, location.href);
    const url =
      stated?.url !== undefined && URL.canParse(stated.url, location.href)
        ? cleanUrl(new URL(stated.url, location.href).href)
        : found.url;
    if (url === facts.url && stated === undefined) return;
    leave();
    facts = {
      ...found,
      url,
      title: stated?.title ?? found.title,
      isArticle: found.isArticle || stated !== undefined,
    };
    view();
  };

  // Back from the browser's page cache: a view of its own, though nothing was loaded.
  const onShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    leave();
    view();
  };

  // Who comes back has read nothing meanwhile.
  addEventListener('visibilitychange', takeReading);
  addEventListener('pagehide', takeReading);
  addEventListener('pageshow', onShow);
  const stopRoutes = watchRoutes(() => {
    refresh();
  });
  view();
  return {
    facts: () => facts,
    follow(listener) {
      const earlier = changed;
      changed = (found) => {
        earlier?.(found);
        listener(found);
      };
      listener(isOver ? undefined : facts);
    },
    look() {
      changed?.(facts);
    },
    refresh,
    pause() {
      leave();
      paused = true;
    },
    resume() {
      paused = false;
      startClock();
    },
    stop() {
      isOver = true;
      leave();
      changed?.();
      stopRoutes();
      removeEventListener('visibilitychange', takeReading);
      removeEventListener('pagehide', takeReading);
      removeEventListener('pageshow', onShow);
    },
  };
}
