import { readOptions, type UsageError } from './readOptions.ts';

/** What `baton index` was asked to do. */
export interface IndexOptions {
  readonly folder: string;
  readonly out: string | undefined;
  readonly base: URL | undefined;
  readonly exclude: readonly string[];
  readonly synonyms: string | undefined;
}

const options = {
  out: { type: 'string' },
  base: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  synonyms: { type: 'string' },
} as const;

const usage =
  'Call it so: baton index <folder> [--out <file>] [--base <url>] [--exclude <glob>] [--synonyms <file>]';

const wrong = (problem: string, advice = usage): UsageError => ({ problem, advice });

/** Reads the arguments of `baton index`; `help` where that was asked for. */
export function readIndexOptions(args: readonly string[]): IndexOptions | UsageError | 'help' {
  const given = readOptions(args, options, usage);
  if (given === 'help' || 'problem' in given) return given;
  const { values, positionals } = given;
  const [folder, ...more] = positionals;
  if (folder === undefined) return wrong('Expected the folder of a built site, received nothing.');
  if (more.length)
    return wrong(`Expected one folder, received ${positionals.length}: ${positionals.join(', ')}.`);

  const { base, out, exclude, synonyms } = values;
  const site = typeof base === 'string' ? parseBase(base) : undefined;
  if (typeof base === 'string' && !site)
    return wrong(
      `Expected an absolute http(s) URL after --base, received "${base}".`,
      'For example: --base https://docs.example.com/',
    );
  return {
    folder,
    out: typeof out === 'string' ? out : undefined,
    base: site,
    exclude: [exclude ?? []].flat().filter((glob) => typeof glob === 'string'),
    synonyms: typeof synonyms === 'string' ? synonyms : undefined,
  };
}

function parseBase(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  // Without the slash at the end, the last part of the path would be taken for a page and replaced.
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
