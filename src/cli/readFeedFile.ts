import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeUtf8 } from './decodeUtf8.ts';
import { SourceProblem } from './sourceProblem.ts';

/** A file may unpack to so many bytes: what one of 50 MB of text does. */
const MOST = 100_000_000;

/**
 * The text of a file with a search index, unpacked where it is packed.
 *
 * @throws SourceProblem where it is no text; what the file system says where it cannot be read
 */
export async function readFeedFile(folder: string, path: string): Promise<string> {
  const file = join(folder, path);
  const bytes = await readFile(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const wrong = (received: string): SourceProblem =>
    new SourceProblem(
      file,
      'text in UTF-8',
      received,
      'Build the site again, or choose another source with --from.',
    );
  let text: string | undefined;
  try {
    text = decodeUtf8(isGzip ? gunzipSync(bytes, { maxOutputLength: MOST }) : bytes);
  } catch (error) {
    throw wrong(`what cannot be unpacked (${(error as Error).message})`);
  }
  if (text === undefined) throw wrong('something else');
  return text;
}
