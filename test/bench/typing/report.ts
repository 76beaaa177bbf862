import { median } from '../search/metrics.ts';
import { milliseconds, table } from '../search/table.ts';
import type { Figures } from './figures.ts';
import { QUESTION } from './question.ts';
import type { Manner } from './typeQuestion.ts';

type Measured = ReadonlyMap<Manner, readonly Figures[]>;

const nameOf = ({ begins, pace }: Manner): string => `${begins}, a key each ${pace} ms`;

const COLUMNS: readonly (readonly [head: string, figure: (figures: Figures) => number])[] = [
  ['tasks > 50 ms', ({ longTasks }) => longTasks.length],
  ['longest', ({ longest }) => longest],
  ['INP', ({ inp }) => inp],
  ['last key to answer', ({ answered }) => answered],
  ['results', ({ results }) => results],
  ['press to first results', ({ first }) => first],
  ['blocked in it', ({ blocked }) => blocked],
];

/** One row for each manner of typing: the median and the maximum of its runs. */
export const figureTable = (measured: Measured): string =>
  [
    'Median / maximum of the runs; times in ms; 0 where nothing was long enough to be told of (50 ms, INP 16 ms).',
    table(
      ['typing begins', ...COLUMNS.map(([head]) => head)],
      [...measured].map(([manner, runs]) => [
        nameOf(manner),
        ...COLUMNS.map(([, figure]) => {
          const values = runs.map(figure);
          return `${short(median(values))} / ${short(Math.max(...values))}`;
        }),
      ]),
    ),
  ].join('\n');

const short = (value: number): string => (Number.isNaN(value) ? milliseconds(value) : value.toFixed(0));

/** So many are told of one by one. */
const TOLD = 10;

/** The longest tasks, and where in the question each ran, so that its cause can be looked for there. */
export function longTaskLines(measured: Measured): string[] {
  const tasks = [...measured].flatMap(([manner, runs]) =>
    runs.flatMap(({ longTasks }, run) => longTasks.map((task) => ({ ...task, manner, run: run + 1 }))),
  );
  const lines = tasks
    .sort((a, b) => b.duration - a.duration)
    .slice(0, TOLD)
    .map(
      ({ duration, letters, manner, run }) =>
        `A task of ${short(duration)} ms (${nameOf(manner)}; run ${run}) after "${QUESTION.slice(0, letters)}".`,
    );
  return tasks.length > TOLD ? [...lines, `And ${tasks.length - TOLD} shorter ones over 50 ms.`] : lines;
}
