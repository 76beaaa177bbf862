import type { App } from './app.ts';
import { warn } from './browser/say.ts';
import { problemLine } from './core/settings.ts';
import { toJson } from './core/toJson.ts';

/** Gives the site's own selector for its search box, as the settings have it now; one that is none is said once. */
export function createOwnSearchBox(app: App): () => string | undefined {
  let stated: string | undefined;
  let usable: string | undefined;
  return () => {
    const { searchInput, from } = app.settings();
    if (searchInput === stated) return usable;
    stated = searchInput;
    usable = undefined;
    try {
      if (searchInput !== undefined) document.createDocumentFragment().querySelector(searchInput);
      usable = searchInput;
    } catch {
      warn(
        problemLine({
          path: from?.['search-input'] ?? 'data-search-input',
          expected: 'a CSS selector of the site’s search box',
          received: toJson(searchInput),
          fix: 'Write it like #search. Until then the search boxes of known generators are followed only.',
        }),
      );
    }
    return usable;
  };
}
