import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const BEGIN = '<!-- sites:begin -->';
const END = '<!-- sites:end -->';

/** Puts a table between the marks in a Markdown file. @throws Error where the marks are not there */
export async function writeTable(file: string, table: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(
      `${file}: expected the lines ${BEGIN} and ${END}, received none. Put them where the table goes.`,
    );
  const whole = `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
  await writeFile(file, await format(whole, { ...(await resolveConfig(file)), filepath: file }));
}
