import { readOptions, type Given, type UsageError } from './readOptions.ts';
import { SOURCES, type SourceName } from './sourceNames.ts';

/** What `baton index` was asked to do. */
export interface IndexOptions {
  /** A folder, a file of a feed, or the address of a site. */
  readonly place: string | URL;
  readonly from: SourceName;
  readonly out: string | undefined;
  readonly base: URL | undefined;
  readonly exclude: readonly string[];
  readonly synonyms: string | undefined;
  readonly minArticles: number;
  readonly strict: boolean;
  readonly watch: boolean;
  /** Of pages of a live site. */
  readonly limit: number | undefined;
  readonly concurrency: number | undefined;
}

const options = {
  from: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  synonyms: { type: 'string' },
  'min-articles': { type: 'string' },
  strict: { type: 'boolean' },
  watch: { type: 'boolean' },
  limit: { type: 'string' },
  concurrency: { type: 'string' },
} as const;

const usage =
  'Call it so: baton index <folder or url> [--from <source>] [--out <file>] [--base <url>] [--exclude <glob>]';

const wrong = (problem: string, advice = usage): UsageError => ({ problem, advice });

/** Of a live site, these cost as many requests as its pages, and say less. */
const PER_PAGE: ReadonlySet<SourceName> = new Set(['pagefind', 'sphinx', 'vitepress']);

/** Requests at once that no small server would mind. */
const MOST_AT_ONCE = 16;

/** Reads the arguments of `baton index`; `help` where that was asked for. */
export function readIndexOptions(args: readonly string[]): IndexOptions | UsageError | 'help' {
  const given = readOptions(args, options, usage);
  if (given === 'help' || 'problem' in given) return given;
  const { values, positionals } = given;
  const [place, ...more] = positionals;
  if (place === undefined)
    return wrong('Expected the folder of a built site or the address of a live one, received nothing.');
  if (more.length)
    return wrong(`Expected one folder, received ${positionals.length}: ${positionals.join(', ')}.`);

  const text = (name: keyof typeof options): string | undefined => textOption(given, name);
  const url = /^[a-z][a-z\d+.-]+:\/\//i.test(place) ? parseUrl(place) : place;
  if (!url) return wrong(`Expected an address that begins with http:// or https://, received "${place}".`);
  const base = text('base');
  const site = base === undefined ? undefined : parseBase(base);
  if (base !== undefined && !site)
    return wrong(
      `Expected an absolute http(s) URL after --base, received "${base}".`,
      'For example: --base https://docs.example.com/',
    );
  const from = SOURCES.find((name) => name === (text('from') ?? 'auto'));
  if (!from)
    return wrong(
      `Expected one of ${SOURCES.join(', ')} after --from, received "${text('from') ?? ''}".`,
      'Leave it out, and the best source that is there is taken.',
    );
  const isLive = url instanceof URL;
  if (isLive && PER_PAGE.has(from))
    return wrong(
      `Expected a folder with --from ${from}, received an address.`,
      'Of a live site leave it out: that index has a file for each page, or no texts, so that the pages are read.',
    );
  if (!isLive && from === 'sitemap')
    return wrong(
      'Expected an address with --from sitemap, received a folder.',
      'A folder shows its pages itself.',
    );
  const watch = values['watch'] === true;
  if (isLive && watch)
    return wrong(
      'Expected a folder with --watch, received an address.',
      'A live site tells nobody when it changes.',
    );
  for (const name of ['limit', 'concurrency'] as const)
    if (!isLive && text(name) !== undefined)
      return wrong(
        `Expected an address with --${name}, received a folder.`,
        `A folder is read without --${name}.`,
      );
  const counts: Record<'limit' | 'concurrency' | 'min-articles', number | undefined> = {
    limit: undefined,
    concurrency: undefined,
    'min-articles': undefined,
  };
  for (const [name, most] of [
    ['limit', 1e6],
    ['concurrency', MOST_AT_ONCE],
    ['min-articles', 1e9],
  ] as const) {
    const value = text(name);
    if (value === undefined) continue;
    counts[name] = Number(value);
    if (!/^\d+$/.test(value) || counts[name] < 1 || counts[name] > most)
      return wrong(`Expected a whole number from 1 to ${String(most)} after --${name}, received "${value}".`);
  }
  return {
    place: url,
    from,
    out: text('out'),
    base: site,
    exclude: [values['exclude'] ?? []].flat().filter((glob) => typeof glob === 'string'),
    synonyms: text('synonyms'),
    minArticles: counts['min-articles'] ?? 1,
    strict: values['strict'] === true,
    watch,
    limit: counts.limit,
    concurrency: counts.concurrency,
  };
}

function textOption({ values }: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function parseUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function parseBase(text: string): URL | undefined {
  const url = parseUrl(text);
  // Without the slash at the end, the last part of the path would be taken for a page and replaced.
  if (url && !url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
