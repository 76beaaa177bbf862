import { titleFromUrl } from './core/titleFromUrl.ts';
import type { Panel } from './panel.ts';

/** What calls of the site ask of the panel beyond opening it; it comes with them. */

/** Opens the panel with a search. */
export function searchIn({ open, model }: Panel, query: string): void {
  open();
  model.view.value = { name: 'home' };
  model.type(query);
  model.settle();
}

/** Opens an article by its address, under the title that it has among the suggestions where it is one of them. */
export function openByUrl({ open, model }: Panel, url: string): void {
  open();
  const known = model.suggestions.value.find((result) => result.url === url);
  model.openArticle(known ?? { url, title: titleFromUrl(url) });
}

/** Suggestions that the site has chosen, by address. */
export function suggestIn({ suggest }: Panel, urls: readonly string[]): void {
  suggest(
    urls.map((url) => ({
      id: url,
      url,
      title: titleFromUrl(url),
      snippet: '',
      marks: { title: [], snippet: [] },
      score: 0,
      coverage: 0,
    })),
  );
}

/**
 * Opens a guided flow, where the customer left it.
 *
 * @param id of a flow that there is
 */
export function openFlow({ open, loadFlows }: Panel, id: string): void {
  open();
  // Without its code it is said in the console, and the rest of the panel is there.
  loadFlows().then(
    (flows) => {
      flows.openFlow(id, '');
    },
    () => undefined,
  );
}
