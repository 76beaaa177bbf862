import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../core/settings.ts';
import { readSession, type Recorded } from './readSession.ts';

/** The sessions of files and folders, in the order of their names in each folder. */
export interface Sessions {
  readonly sessions: readonly Recorded[];
  readonly problems: readonly Problem[];
  /** More than one file was meant, however many there are. */
  readonly areMany: boolean;
}

/** Reads session files, and every `.json` file that lies in a folder. Never throws. */
export async function readSessions(paths: readonly string[]): Promise<Sessions> {
  const sessions: Recorded[] = [];
  const problems: Problem[] = [];
  let areMany = paths.length > 1;
  for (const path of paths) {
    const inside = await filesIn(path);
    areMany ||= inside !== undefined;
    if (inside?.length === 0) {
      const expected = 'a folder with session files (.json)';
      problems.push({ path, expected, received: 'none in it', fix: 'Give the folder that holds them.' });
    }
    for (const file of inside ?? [path]) {
      const read = await readSession(file);
      if ('session' in read) sessions.push(read.session);
      else problems.push(...read.problems);
    }
  }
  return { sessions, problems, areMany };
}

/** Nothing where it is no folder, or cannot be read: then reading the file says what is wrong. */
async function filesIn(path: string): Promise<string[] | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return undefined;
    const names = (await readdir(path)).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(path, name));
  } catch {
    return undefined;
  }
}
