import { execFile } from 'node:child_process';

/** A program, its arguments, and the folder it runs in. */
export type Command = readonly [program: string, args: readonly string[], folder?: string];

/**
 * Runs a program to its end.
 *
 * @throws Error with the last lines of what it said, where it fails
 * @example await runCommand(['hugo', ['--quiet'], folder]);
 */
export function runCommand([program, args, folder]: Command): Promise<string> {
  const quiet = { CI: '1', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const env: NodeJS.ProcessEnv = { ...process.env, ...quiet };
  // Vite, which runs this, says "development": that is not for others.
  delete env['NODE_ENV'];
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { cwd: folder, env, maxBuffer: 1 << 26 }, (error, out, said) => {
      if (!error) resolve(out);
      else {
        const end = `${out}\n${said}`.trim().split('\n').slice(-25).join('\n');
        reject(new Error(`${program} ${args.join(' ')}${folder ? ` in ${folder}` : ''}:\n${end}`));
      }
    });
  });
}
