import { isFound } from './searchKnown.ts';
import type { SiteFigures } from './siteFigures.ts';

const yes = (seen: boolean | undefined) => (seen === undefined ? '–' : seen ? 'yes' : '**no**');
const seconds = (ms: number | undefined) => (ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`);

/** The figures of sites as a table in Markdown. */
export function siteTable(all: readonly SiteFigures[]): string {
  const head = [
    'site',
    'index found',
    'articles of pages',
    'requests without intent, before the index',
    'known searches in the first 3',
    'read in the panel',
    'next page seen',
    'own search seen',
    'first answer, cold and warm',
    'longest task at ¼ speed',
  ];
  const rows = all.map((figures) => {
    const { title, pages, search, quiet, probes, known = [], cold, warm, longest } = figures;
    return [
      title,
      search ? search.source : '**none**',
      `${search?.articles ?? '–'} of ${pages}`,
      `${quiet?.length ?? '–'}, ${probes ?? '–'}`,
      `${known.filter(isFound).length} of ${known.length}`,
      yes(figures.reads),
      yes(figures.follows),
      yes(figures.hears),
      `${seconds(cold)}, ${seconds(warm)}`,
      longest === undefined ? '–' : `${longest.toFixed(0)} ms`,
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
