import type { App } from './app.ts';
import { readFound, type Found } from './browser/readFound.ts';
import type { SearchBox } from './browser/searchBoxes.ts';
import { searchOf } from './browser/searchField.ts';
import { searchInAddress } from './browser/searchInAddress.ts';
import { normalise } from './core/text.ts';
import { createOwnSearchBox } from './ownSearchBox.ts';

/** A query is meant when nothing was typed for this long, in ms: as in the panel. */
const SETTLE_MS = 1200;
/** What is shown this long after the last letter is what the customer saw, if the search box is gone by then, in ms. */
const GLANCE_MS = 400;
/** How long a page that has not said what it found gets each time, in ms, */
const AGAIN_MS = 1000;
/** and how often it is looked at. That it found nothing is believed at the second look. */
const LOOKS = 3;

/** What stands in the site's search box, or in the address of its page of results. */
interface Pending {
  readonly query: string;
  readonly box: SearchBox;
  readonly field: HTMLInputElement | undefined;
  /** The page was opened for it. */
  readonly isAsked: boolean;
  /** What the page had found when it was last looked at. */
  found: Found;
  looks: number;
}

/**
 * Follows the search of the site itself: what is meant there is an event as it is in the panel. It only looks. Nothing is
 * prevented, no key is read, nothing is put on the page; the list of results is read where the site shows one.
 *
 * @param field what was typed into when this was asked for
 */
export function followSearch(app: App, field?: HTMLInputElement): void {
  let pending: Pending | undefined;
  let told = '';
  let timer = 0;
  let glance = 0;
  const own = createOwnSearchBox(app);

  const look = (one: Pending) => {
    const { field: from, query, box } = one;
    if (from && !(from.isConnected && from.value.trim() === query)) return;
    const found = readFound(from, box, query);
    if (isKnown(found)) one.found = found;
  };
  const drop = () => {
    clearTimeout(timer);
    clearTimeout(glance);
    pending = undefined;
  };
  const tell = ({ query, found }: Pending) => {
    drop();
    const key = normalise(query);
    const last = app
      .state()
      .session.events.findLast(({ type }) => /^(?:searched|article-viewed)$/.test(type));
    // A page of results that is loaded again is the same search.
    const isAgain = last?.type === 'searched' && last.where && normalise(last.query) === key;
    if (key.length < 2 || key === told || isAgain) return;
    told = key;
    app.dispatch({ type: 'searched', query, where: 'site', ...found, language: app.page.facts().language });
  };
  /** Nothing was typed for a while: tells as soon as the page has said what it found, or has had time to. */
  const settle = () => {
    if (!pending) return;
    look(pending);
    pending.looks += 1;
    const { found, looks, field: from } = pending;
    if (found.results || (looks > 1 && isKnown(found))) tell(pending);
    // Closed without an answer, or the page that it leads to tells it.
    else if (from?.isConnected === false || (looks === LOOKS && isOfSite(goalOf(from)))) drop();
    else if (looks === LOOKS) tell(pending);
    else timer = window.setTimeout(settle, AGAIN_MS);
  };
  /** The field is left, or the page: what it has found was seen. */
  const leave = (isOver: boolean) => {
    if (!pending) return;
    look(pending);
    const { found, looks, isAsked } = pending;
    if (found.results || found.top[0] || (looks > 0 && isKnown(found)) || (isOver && isAsked)) tell(pending);
  };
  const begin = (one: Omit<Pending, 'found' | 'looks'>) => {
    // Who has waited for an answer before meant it.
    if (pending && pending.looks > 0 && isKnown(pending.found)) tell(pending);
    drop();
    const begun = { ...one, found: { top: [] }, looks: 0 };
    pending = begun;
    // It may have to be told while the page dies.
    app.redaction().catch(() => undefined);
    timer = window.setTimeout(settle, SETTLE_MS);
    glance = window.setTimeout(() => {
      look(begun);
    }, GLANCE_MS);
  };
  const take = (typed: HTMLInputElement, box: SearchBox | undefined) => {
    if (box) begin({ query: typed.value.trim(), box, field: typed, isAsked: false });
  };
  const readAddress = () => {
    const search = searchInAddress(location, own());
    if (search) begin({ ...search, isAsked: true });
  };

  const ending = new AbortController();
  const on = <Name extends keyof WindowEventMap>(name: Name, hear: (event: WindowEventMap[Name]) => void) => {
    addEventListener(name, hear, { signal: ending.signal, passive: true, capture: true });
  };
  on('input', (event) => {
    const path = event.composedPath();
    if (!path.some(isOurs)) take(path[0] as HTMLInputElement, searchOf(path[0], own()));
  });
  for (const name of ['focusout', 'change'] as const)
    on(name, (event) => {
      if (event.composedPath()[0] === pending?.field) leave(false);
    });
  on('click', (event) => {
    const leads = `a[href],${pending?.box.item ?? 'a'}`;
    if (event.composedPath().some((one) => one instanceof Element && one.matches(leads))) leave(true);
  });
  on('submit', ({ target }) => {
    if (!pending?.field || pending.field.form !== target) return;
    leave(false);
    const goal = goalOf(pending.field);
    // The search of another site: nothing of what it finds is seen here.
    if (goal && !isOfSite(goal)) tell(pending);
  });
  on('pagehide', () => {
    leave(true);
  });
  on('pageshow', ({ persisted }) => {
    told = '';
    if (persisted) readAddress();
  });
  app.page.follow((facts) => {
    told = '';
    if (facts) readAddress();
    else {
      drop();
      ending.abort();
    }
  });
  if (field) take(field, searchOf(field, own()));
}

const isKnown = ({ results, top }: Found) => results !== undefined || top.length > 0;

/** Ours has events of its own. */
const isOurs = (target: EventTarget) => target instanceof Element && target.localName.startsWith('baton-');

/** Where the form of a field leads, if anywhere. */
function goalOf(field: HTMLInputElement | undefined): URL | undefined {
  const action = field?.form && Element.prototype.getAttribute.call(field.form, 'action');
  const goal = action && URL.canParse(action, location.href) ? new URL(action, location.href) : undefined;
  // Pagefind's is `javascript:void(0);`.
  return goal && /^https?:/.test(goal.protocol) ? goal : undefined;
}

const isOfSite = (goal: URL | undefined) => goal?.origin === location.origin;
