import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';

/** A folder with these files in it, values written as JSON; `remove` it after the test. */
export async function folderWith(files: Readonly<Record<string, unknown>>) {
  const folder = await mkdtemp(join(tmpdir(), 'baton-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return {
    at: (path: string) => join(folder, path),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Runs the command in a folder with these files; what it prints names the files as they are named here. */
export async function batonIn(files: Readonly<Record<string, unknown>>, ...args: readonly string[]) {
  const folder = await folderWith(files);
  const isPath = (arg: string) => Object.hasOwn(files, arg) || arg.includes('/') || arg.endsWith('.json');
  const out: string[] = [];
  const err: string[] = [];
  const short = (line: string) => line.replaceAll(folder.at('/'), '');
  try {
    const code = await main(
      args.map((arg) => (isPath(arg) ? folder.at(arg) : arg)),
      { version: '1.2.3', out: (line) => out.push(short(line)), err: (line) => err.push(short(line)) },
    );
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    await folder.remove();
  }
}
