import { warn } from './browser/say.ts';
import { signal } from '@preact/signals-core';
import type { App } from './app.ts';
import { pause } from './browser/pause.ts';
import { createIndexFile } from './indexFile.ts';
import type { Result } from './core/article.ts';
import { cleanUrl } from './core/cleanUrl.ts';
import { normalise } from './core/text.ts';
import { toJson } from './core/toJson.ts';
import { createLatest } from './search/latest.ts';
import { createLocalProvider } from './search/local.ts';
import type { SearchProvider } from './search/provider.ts';
import type { Answer } from './ui/model.ts';

/** A provider that is brought in when it is used. */
function createLater(bring: () => Promise<SearchProvider>): SearchProvider {
  let bringing: Promise<SearchProvider> | undefined;
  const brought = () => (bringing ??= bring());
  return {
    search: async (query, options) => (await brought()).search(query, options),
    suggest: async (page, options) => (await brought()).suggest(page, options),
    section: async (query, sections) => (await brought()).section?.(query, sections),
  };
}

/** A query is meant when nothing was typed for this long, in ms. */
const SETTLE_MS = 1200;
const LIMIT = 8;
const SUGGESTIONS = 5;
/** What an event keeps of an answer. */
const KEPT = 5;
const IDLE: Answer = { status: 'idle', query: '', results: [] };

/** Search as the panel uses it: answers as you type, an event only for what was meant. */
export function createPanelSearch(app: App) {
  const query = signal('');
  const answer = signal(IDLE);
  const meant = signal(false);
  const active = signal<string | undefined>(undefined);
  const suggestions = signal<readonly Result[]>([]);
  let provider: SearchProvider;
  let made = '';
  let timer = 0;
  let settled = '';
  let suggestedBySite = false;

  const getProvider = () => {
    const { index, search } = app.settings();
    const wanted = toJson([index, search]);
    if (wanted !== made) {
      made = wanted;
      const local =
        index === undefined
          ? // What the site has by itself.
            createLater(() => import('./siteIndex.ts').then((room) => room.createSiteIndex(app)))
          : createLocalProvider({
              ...createIndexFile(index),
              base: index,
              pause,
              relate: () => import('./suggestions.ts').then((room) => room.relateHere(app)),
            });
      provider =
        search === undefined
          ? local
          : createLater(() =>
              import('./remoteSearch.ts').then(
                (room) => room.createRemoteSearch(app, search, local),
                () => local,
              ),
            );
    }
    return provider;
  };
  let reported = false;
  const report = (error: unknown) => {
    if (reported) return;
    reported = true;
    warn(`Search does not work: ${(error as Error).message}`);
  };

  const ask = createLatest(async (text: string, signal: AbortSignal): Promise<Answer> => {
    if (text === '') return IDLE;
    const engine = getProvider();
    try {
      return { status: 'ready', query: text, results: await engine.search(text, { limit: LIMIT, signal }) };
    } catch (error) {
      if (!signal.aborted) report(error);
      return { status: 'failed', query: '', results: [] };
    }
  });
  const run = async (text: string) => {
    const newest = await ask(text);
    if (newest) {
      answer.value = newest;
      active.value = undefined;
    }
    return newest;
  };

  const type = (text: string) => {
    query.value = text;
    meant.value = false;
    active.value = undefined;
    clearTimeout(timer);
    if (text.trim() === '') {
      void ask('');
      answer.value = IDLE;
      return;
    }
    answer.value = { ...answer.value, status: 'searching' };
    void run(text);
    timer = window.setTimeout(() => void settle(), SETTLE_MS);
  };

  /** Makes the query an event. Where its answer, or the code that redacts it, is still to come: then, and the promise says when. */
  const settle = (): Promise<void> | undefined => {
    clearTimeout(timer);
    const text = query.value.trim();
    meant.value = text !== '';
    const key = normalise(text);
    if (key.length < 2 || key === settled) return undefined;
    settled = key;
    const known =
      answer.value.status === 'ready' && answer.value.query === query.value ? answer.value : undefined;
    if (known) return tell(text, known);
    return run(query.value).then((newest) => newest && tell(text, newest));
  };
  const tell = (text: string, { status, results }: Answer) => {
    // A search that could not be run found neither something nor nothing.
    if (status !== 'ready') return undefined;
    return app.dispatch({
      type: 'searched',
      query: text,
      // What nobody has read yet may hold it.
      results: results.length || (app.told.search?.isPartial ? undefined : 0),
      top: results
        .slice(0, KEPT)
        .map(({ url, title, coverage }) => ({ url: cleanUrl(url), title, coverage })),
      language: app.page.facts().language,
    });
  };

  app.told.more = () => {
    if (answer.value.status === 'ready' && !answer.value.results[0]) void run(query.value);
  };

  return {
    query,
    answer,
    meant,
    active,
    suggestions,
    type,
    provider: getProvider,
    settle,
    /** Suggestions for the page, unless the site has made its own. */
    loadSuggestions() {
      const engine = getProvider();
      if (suggestedBySite) return;
      engine.suggest(app.page.facts(), { limit: SUGGESTIONS }).then(
        (results) => {
          suggestions.value = results;
        },
        (error: unknown) => {
          report(error);
          answer.value = { ...answer.value, status: 'failed' };
        },
      );
    },
    /** Suggestions that the site has chosen. */
    suggest(chosen: readonly Result[]) {
      suggestedBySite = true;
      suggestions.value = chosen;
    },
    reset() {
      settled = '';
      type('');
    },
  };
}
