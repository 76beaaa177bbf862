import { resolve } from 'node:path';
import { decline } from './decline.ts';
import { indexHelp } from './indexHelp.ts';
import { readIndexOptions, type IndexOptions } from './indexOptions.ts';
import type { ExitCode, Io } from './io.ts';
import { defaultLiveLimits, type LiveLimits } from './liveLimits.ts';
import { locate } from './locate.ts';
import { makeIndex } from './makeIndex.ts';
import { readFolder } from './readFolder.ts';
import { readLiveSite } from './readLiveSite.ts';
import { reportProblem } from './reportProblem.ts';
import { watchIndex } from './watchIndex.ts';

/** `baton index`: makes the search index of a docs site. @param limits of a live site, before the options */
export async function indexCommand(
  args: readonly string[],
  io: Io,
  limits: LiveLimits = defaultLiveLimits,
): Promise<ExitCode> {
  const options = readIndexOptions(args);
  if (options === 'help' || 'problem' in options) return decline(options, indexHelp, io);
  try {
    const { place } = options;
    if (typeof place !== 'string') return await indexLiveSite(place, options, io, limits);
    const location = await locate(place, options.out);
    const make = async () => makeIndex(await readFolder(location, options), location.out, options);
    return options.watch ? await watchIndex(location, make, io) : await printOnce(make, io);
  } catch (error) {
    reportProblem(error, io);
    return 1;
  }
}

async function indexLiveSite(
  url: URL,
  options: IndexOptions,
  io: Io,
  { concurrency, pages, ...rest }: LiveLimits,
): Promise<ExitCode> {
  const limits = { ...rest, concurrency: options.concurrency ?? concurrency, pages: options.limit ?? pages };
  const { from, exclude, base } = options;
  const out = resolve(options.out ?? 'baton-index.bin');
  return printOnce(
    async () =>
      makeIndex(await readLiveSite(url, { from, exclude, base, version: io.version, limits }), out, options),
    io,
  );
}

async function printOnce(make: () => ReturnType<typeof makeIndex>, io: Io): Promise<ExitCode> {
  const { report, problem } = await make();
  report.forEach((line) => {
    io.out(line);
  });
  if (!problem) return 0;
  reportProblem(problem, io);
  return 1;
}
