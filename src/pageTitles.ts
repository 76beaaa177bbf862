import { pageLinks } from './browser/pageLinks.ts';
import { createTitlesProvider } from './search/titles.ts';

/** Without an index the titles that the page links to are better than nothing. */
export const createPageTitles = () => createTitlesProvider(pageLinks());
