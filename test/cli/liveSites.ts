import { join } from 'node:path';
import type { LiveLimits } from '../../src/cli/liveLimits.ts';
import { liveServer, type Answer } from './liveServer.ts';
import { batonIndex, createSiteFolders, urlsIn } from './siteFolders.ts';

/** Sites on this machine and their indexes, until `remove`. */
export function createLiveSites() {
  const folders = createSiteFolders();
  const servers: Awaited<ReturnType<typeof liveServer>>[] = [];
  return {
    serve: async (paths: (origin: string) => Readonly<Record<string, Answer>>) => {
      const server = await liveServer(paths);
      servers.push(server);
      return server;
    },
    /** Runs the command on a site; what it prints has no port in it. */
    index: async (
      origin: string,
      path = '/',
      args: readonly string[] = [],
      limits: Partial<LiveLimits> = {},
    ) => {
      const file = join(await folders.site(), 'i.bin');
      const run = await batonIndex([origin + path, '--out', file, ...args], limits);
      const short = (text: string) => text.replaceAll(origin, 'http://site').replaceAll(file, 'i.bin');
      return {
        code: run.code,
        out: short(run.out),
        err: short(run.err),
        urls: async () => (await urlsIn(file)).map(short),
        file,
      };
    },
    remove: async () => {
      await Promise.all([folders.remove(), ...servers.splice(0).map(({ close }) => close())]);
    },
  };
}
