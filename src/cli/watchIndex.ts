import { basename, dirname } from 'node:path';
import { counted } from '../core/counted.ts';
import { partUrl } from '../search/container.ts';
import { byteSize } from './byteSize.ts';
import type { ExitCode, Io } from './io.ts';
import type { Location } from './locate.ts';
import type { Made, makeIndex } from './makeIndex.ts';
import { printable } from './printable.ts';
import { reportProblem } from './reportProblem.ts';
import { watchFolder } from './watchFolder.ts';

/** A build of a site writes files in bursts, with pauses of up to some hundred ms between them. */
const QUIET_MS = 300;

/**
 * `baton index --watch`: makes the index, and again after each change, a line each time. What cannot be made is said,
 * and the earlier index stays. @returns 0 when it was stopped
 */
export async function watchIndex(
  { folder, out }: Location,
  make: () => ReturnType<typeof makeIndex>,
  io: Io,
): Promise<ExitCode> {
  const again = async (): Promise<void> => {
    try {
      const made = await make();
      if (made.problem) reportProblem(made.problem, io);
      else io.out(printable(summary(made)));
    } catch (error) {
      reportProblem(error, io);
    }
  };
  const names = [1, 2, 3].map((part) => basename(part === 1 ? out : partUrl(out, part)));
  const isOwn = (name: string): boolean =>
    names.some((own) => name === own || (name.startsWith(`.${own}.`) && name.endsWith('.tmp')));
  await again();
  io.out(printable(`Watching ${folder}; stop it with Ctrl+C.`));
  await watchFolder(folder, again, {
    signal: io.stopped?.() ?? new AbortController().signal,
    quietMs: QUIET_MS,
    isOwn,
  });
  return 0;
}

function summary({ source, written }: Made): string {
  const size = byteSize(written.reduce((sum, { bytes }) => sum + bytes, 0));
  return `${counted(source.articles.length, 'article')} of ${counted(source.pages, 'page')}, ${size} written to ${dirname(written[0]?.path ?? '')}`;
}
