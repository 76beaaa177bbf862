/** What a page is by its nature, and what a site's team has asked for. */
const BY_NATURE = new Set([
  'answer for missing pages',
  'asks not to be indexed',
  'excluded',
  'holds the other pages',
  'list of articles',
  'list of links',
  'no text',
  'not allowed by robots.txt',
  'not HTML',
  'page for missing pages',
  'redirect',
  'redirect out of the site',
  'redirect to another site',
  'same text as another page of its folder',
  'search or index page',
]);

/** Whether pages that were left out for this reason are missed: what `--strict` fails on. */
export const isTrouble = (reason: string): boolean => !BY_NATURE.has(reason);
