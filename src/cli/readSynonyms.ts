import { readFile } from 'node:fs/promises';

/**
 * Reads a JSON file with lists of single words that mean the same, such as `[["bill", "invoice"]]`.
 *
 * @throws Error that says what the file should be
 */
export async function readSynonyms(file: string): Promise<string[][]> {
  const text = await readFile(file, 'utf8');
  const wrong = (received: string): Error =>
    new Error(`${file}: expected lists of words such as [["bill", "invoice"]], received ${received}`);
  let lists: unknown;
  try {
    lists = JSON.parse(text);
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
  const isList = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((word) => typeof word === 'string');
  if (Array.isArray(lists) && lists.every(isList)) return lists;
  throw wrong(JSON.stringify(lists).slice(0, 60));
}
