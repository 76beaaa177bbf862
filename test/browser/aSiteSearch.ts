import { onTestFinished } from 'vitest';
import type { App } from '../../src/app.ts';
import type { PageFacts } from '../../src/browser/pageFacts.ts';
import type { EventOf, Happening, SessionEvent } from '../../src/core/events.ts';
import type { Settings } from '../../src/core/settings.ts';
import { followSearch } from '../../src/siteSearch.ts';

type Searched = Omit<EventOf<'searched'>, 'id' | 'at'>;

/** What is looked at of the app, and what it was told. */
export function anApp(settings: Partial<Settings> = {}) {
  const events: SessionEvent[] = [];
  let changed: ((facts?: PageFacts) => void) | undefined;
  const facts = { language: 'en' } as PageFacts;
  const dispatch = (happening: Happening) => {
    events.push({ ...happening, id: String(events.length), at: events.length } as SessionEvent);
  };
  const app = {
    dispatch,
    settings: () => settings,
    state: () => ({ session: { events } }),
    redaction: () => Promise.resolve(),
    page: {
      facts: () => facts,
      follow(listener: typeof changed) {
        changed = listener;
        listener?.(facts);
      },
    },
  } as unknown as App;
  const stop = () => changed?.();
  onTestFinished(stop);
  return {
    app,
    dispatch,
    stop,
    /** A single-page site has shown another page. */
    route: () => changed?.(facts),
    searches: () => events.filter((event): event is SessionEvent & Searched => event.type === 'searched'),
  };
}

export const SEARCH_PAGE =
  '<div role="search"><input type="search"></div><div class="search-results"></div><a id="away" href="#away">Away</a>';
/** A list with a result for each title. */
export const shown = (...titles: readonly string[]) =>
  `<ul>${titles.map((title) => `<li><a href="/${title}">${title}</a></li>`).join('')}</ul>`;
/** The list says that there is nothing. */
export const NONE = '<p class="no-results">Nothing</p>';

/** The page's first field. */
export const field = () => document.querySelector('input') as HTMLInputElement;
/** The page's search answers. */
export function answer(markup: string) {
  const list = document.querySelector('.search-results');
  if (list) list.innerHTML = markup;
}
/** A customer has typed so far. */
export function type(text: string, into = field()) {
  into.value = text;
  into.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
/** Follows the search of the page that is shown. */
export function followed(settings?: Partial<Settings>) {
  const one = anApp(settings);
  followSearch(one.app);
  return one;
}
