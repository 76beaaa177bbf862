import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { attribute, one } from './dom.ts';

/** Stands for a site whose address is not known: no site can have it (RFC 2606). */
const NOWHERE = 'http://site.invalid/';

/**
 * The address of a built site, as its first page names it, for feeds that write absolute addresses; else one that
 * stands for it, as all URLs of the index are relative to it anyway.
 */
export async function folderRoot(folder: string, base: URL | undefined): Promise<URL> {
  if (base) return base;
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  const canonical = attribute(one('link[rel=canonical i]', parseDocument(html)), 'href');
  const url =
    canonical !== undefined && /^https?:/i.test(canonical) && URL.canParse(canonical) ? canonical : NOWHERE;
  return new URL('.', url);
}
