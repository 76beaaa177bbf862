import { parseArgs } from 'node:util';
import { CORPORA } from './data.ts';
import { ENGINES } from './engines/all.ts';

export interface Options {
  readonly engines: readonly string[];
  readonly corpora: readonly string[];
  /** Relevance only. */
  readonly quick: boolean;
}

/**
 * @example
 * readOptions(['--only=baton,minisearch', '--corpus=arduino', '--quick'])
 * @throws Error about an option, an engine or a corpus that does not exist
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      corpus: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  return {
    engines: choose('engine', values.only, ENGINES),
    corpora: choose('corpus', values.corpus, CORPORA),
    quick: values.quick,
  };
}

function choose(what: string, chosen: string | undefined, all: readonly string[]): readonly string[] {
  if (chosen === undefined) return all;
  const names = chosen.split(',');
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no ${what} "${unknown}": choose from ${all.join(', ')}.`);
  return all.filter((name) => names.includes(name));
}
