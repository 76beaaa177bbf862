import { cellsOf, type Answer, type Cell } from './cells.ts';
import { MACRO, SCALE } from './data.ts';
import type { Options } from './options.ts';
import { answersOf, FIRST_LETTER } from './relevance.ts';
import { peersAhead } from './reportPeersAhead.ts';
import { cellTable, macroTable } from './reportRelevance.ts';
import { typoTable } from './reportTypos.ts';
import { attempt, heading } from './say.ts';
import type { Workbench } from './workbench.ts';

/** What is found, and how high up. */
export async function benchRelevance(bench: Workbench, { engines, corpora }: Options): Promise<void> {
  const cells = new Map<string, Cell[]>();
  for (const engine of engines) {
    const answers: Answer[] = [];
    for (const corpus of corpora) {
      answers.push(
        ...((await attempt(`${engine}, ${corpus}`, () => answersOf(bench, engine, corpus))) ?? []),
      );
    }
    cells.set(engine, cellsOf(answers));
  }
  const given = new Map(
    [...cells].map(([engine, all]) => [engine, all.filter(({ variant }) => variant !== FIRST_LETTER)]),
  );

  heading('Relevance, cell by cell');
  console.log(cellTable(given));
  const macro = corpora.filter((corpus) => MACRO.includes(corpus));
  if (macro.length) {
    heading(
      `Relevance, averaged over ${macro.join(', ')}`,
      '(cells): every cell counts the same. All others: every corpus counts the same, in it every kind, in that every variant.',
    );
    console.log(macroTable(given, macro));
  }
  if (corpora.includes(SCALE)) {
    heading(`Relevance, ${SCALE} (never tuned on; slow engines answered a sample)`);
    console.log(macroTable(given, [SCALE]));
  }
  heading('Cells in which a peer is ahead', 'MRR@10 on the queries that both answered.');
  console.log(peersAhead(given));
  if (macro.length) {
    heading(
      `What mistakes cost, averaged over the cells of ${macro.join(', ')}`,
      'MRR@10. The typo rows of the data are compared with all clean rows; a mistake in the first letter with the same queries without it.',
    );
    console.log(typoTable(cells, macro));
  }
}
