import { watch } from 'node:fs';
import { basename } from 'node:path';

export interface WatchOptions {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** How long nothing may change before it is looked at, in ms: a build writes for a while. */
  readonly quietMs: number;
  /** Names of files that do not count: those that a rebuild itself writes. */
  readonly isOwn: (name: string) => boolean;
}

/**
 * Runs a function each time after a folder has changed, never twice at once; what changes meanwhile counts after it.
 * Resolves when the signal says so and nothing runs any more.
 *
 * @throws what the file system says where the folder cannot be watched
 */
export async function watchFolder(
  folder: string,
  run: () => Promise<void>,
  { signal, quietMs, isOwn }: WatchOptions,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => (signal.aborted ? undefined : run()));
    }, quietMs);
  };
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !isOwn(basename(name))) changed();
  });
  await new Promise<void>((resolve, reject) => {
    watcher.on('error', reject);
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  }).finally(() => {
    clearTimeout(timer);
    watcher.close();
  });
  await running;
}
