import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The inbox page's files by path, such as `/index.html`. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>;

/** Builds `demo/inbox` in memory: nothing to clean up, and never out of step with its source. */
export async function buildInbox(): Promise<BuiltFiles> {
  const built = await build({
    root: fileURLToPath(new URL('../inbox', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', modulePreload: false, assetsInlineLimit: 0 },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const),
  );
}
