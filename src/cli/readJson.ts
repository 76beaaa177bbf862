import { readFile } from 'node:fs/promises';
import type { Problem } from '../core/settings.ts';

/** What a JSON file holds, or why it could not be read. */
export type Json = { readonly value: unknown } | { readonly problem: Problem };

/** Reads a JSON file. Never throws. @param what it should be, such as `a policy` */
export async function readJson(file: string, what: string): Promise<Json> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const received = isMissing
      ? 'nothing of this name'
      : error instanceof Error
        ? error.message
        : String(error);
    const problem = { path: file, expected: `a file with ${what}`, received, fix: 'Check the path.' };
    return { problem };
  }
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch (error) {
    const received = `text that is not JSON (${(error as Error).message})`;
    return { problem: { path: file, expected: 'JSON', received, fix: 'Check it with a JSON validator.' } };
  }
}
