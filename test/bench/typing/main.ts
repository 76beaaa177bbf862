import { parseArgs } from 'node:util';
import type { Article } from '../../../src/npm/search.ts';
import { launchBrowser } from '../../built/visit.ts';
import { kilobytes } from '../search/table.ts';
import { chooseArticles } from './chooseArticles.ts';
import { figuresOf, type Figures } from './figures.ts';
import { figureTable, longTaskLines } from './report.ts';
import { QUESTION } from './question.ts';
import { serveDocs } from './serveDocs.ts';
import { THROTTLE, typeQuestion, type Manner } from './typeQuestion.ts';

const ARTICLES = 10_000;
const MANNERS: readonly Manner[] = (['plain field', 'at once', 'when loaded'] as const).flatMap((begins) =>
  [100, 40].map((pace) => ({ begins, pace })),
);

/**
 * Types a question into the built widget in a browser on a slow machine, and prints how the page kept up.
 *
 * @param args `--runs=5`: how often each manner of typing is measured
 * @param buildIndex that of the build
 * @returns the exit code: 1 where a task over 50 ms ran while somebody typed
 */
export async function main(
  args: readonly string[],
  buildIndex: (articles: readonly Article[]) => Uint8Array,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string', default: '5' } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    console.error(`--runs: expected a whole number from 1, received "${values.runs}".`);
    return 1;
  }
  const { articles, origin } = chooseArticles(ARTICLES);
  const docs = await serveDocs(buildIndex(articles));
  const browser = await launchBrowser();
  const measured = new Map<Manner, Figures[]>(MANNERS.map((manner) => [manner, []]));
  try {
    console.log(
      `Chromium ${browser.version()} at a ${THROTTLE}th of this machine’s speed; ${ARTICLES.toLocaleString('en')} articles (${origin}), index ${docs.indexSizes.map(kilobytes).join(' + ')} kB; "${QUESTION}" (${QUESTION.length} letters), ${runs} ${runs === 1 ? 'run' : 'runs'}.\n`,
    );
    // In turns, so that whatever else the machine does is not held against one manner.
    for (let run = 0; run < runs; run++) {
      for (const [manner, figures] of measured)
        figures.push(figuresOf(await typeQuestion(browser, docs.url, manner)));
    }
  } finally {
    await browser.close();
    await docs.stop();
  }
  console.log(figureTable(measured));
  const linesOf = (plain: boolean) =>
    longTaskLines(new Map([...measured].filter(([{ begins }]) => (begins === 'plain field') === plain)));
  const lines = linesOf(false);
  console.log(`\n${lines.length ? lines.join('\n') : 'No task over 50 ms while typing.'}`);
  if (lines.length && linesOf(true).length)
    console.log(
      'The plain field had such tasks too: something else keeps the machine busy, and figures are too high.',
    );
  return lines.length ? 1 : 0;
}
