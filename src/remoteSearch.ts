import type { App } from './app.ts';
import { pageRules, type PageRules } from './browser/pagePolicy.ts';
import { warn } from './browser/say.ts';
import type { SearchSettings } from './core/searchSettings.ts';
import { problemLine, type Problem } from './core/settings.ts';
import { createService } from './createService.ts';
import type { SearchProvider } from './search/provider.ts';
import { serviceUrl } from './search/serviceUrl.ts';
import type { SearchFault } from './search/searchFault.ts';
import { withFallback } from './search/withFallback.ts';

/**
 * Search by the service that the site has configured. Where it fails, the site's own index answers; the console hears of it
 * once, and `Baton('info')` keeps what is wrong.
 *
 * @param local the index of the site
 */
export function createRemoteSearch(
  app: App,
  settings: SearchSettings,
  local: SearchProvider,
): SearchProvider {
  let rules: Promise<PageRules> | undefined;
  let making: Promise<SearchProvider> | undefined;
  const service = () =>
    (making ??= createService(settings, {
      base: location.href,
      lang: app.page.facts().language,
      rules: () => (rules ??= pageRules()),
    }).catch((error: unknown) => {
      making = undefined;
      throw error;
    }));
  const isElsewhere =
    settings.provider !== 'pagefind' &&
    new URL(serviceUrl(settings, location.href)).origin !== location.origin;
  /** What private things were typed whole go to no other host, as they are not stored either. */
  const clean = async (query: string) =>
    isElsewhere ? (await import('./redactQuery.ts')).redactQuery(query, app.settings().redact) : query;
  const brought: SearchProvider = {
    search: async (query, options) => (await service()).search(await clean(query), options),
    suggest: async (page, options) => (await service()).suggest(page, options),
  };
  const report = (error: unknown) => {
    // Whoever is offline has nothing to correct.
    if (!navigator.onLine) return;
    const problem = problemOf(error, settings.provider, app.settings().from?.['search']);
    const { problems = [] } = app.told;
    if (problems.length === 0) warn(problemLine(problem));
    if (!problems.some(({ path, received }) => path === problem.path && received === problem.received))
      app.told.problems = [...problems, problem];
  };
  return withFallback(brought, {
    fallback: local,
    report,
    now: () => performance.now(),
    // To load all of an index only to open an article would be too much, unless the site wants it loaded.
    hasSections: app.settings().index !== undefined,
  });
}

/** @param from where the site has said what searches, such as `/baton.json: search` */
function problemOf(error: unknown, provider: string, from = 'search'): Problem {
  const { problem } = error as Partial<SearchFault>;
  if (problem) return { ...problem, path: problem.path.replace(/^search/, () => from) };
  return {
    path: from,
    expected: `an answer by ${provider}`,
    received: String(error),
    fix: 'Until then the index of the site answers.',
  };
}
