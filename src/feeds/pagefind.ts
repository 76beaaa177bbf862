import type { Article } from '../core/article.ts';
import { createCborReader } from './cborReader.ts';
import { failFeed } from './failFeed.ts';
import { fieldOf, textOf } from './fields.ts';
import { createPages, titleText } from './pages.ts';

const FRAGMENT = 'Pagefind fragment';
const META = 'Pagefind pf_meta';
/** What Pagefind writes before everything that it packs, to tell whether a server has unpacked it. */
const MARK = 'pagefind_dcd';
/** A page of 2 MB is read in some milliseconds; larger ones are not pages. */
const LONGEST = 2_000_000;

/**
 * Reads one fragment, which is one page.
 *
 * @param text unpacked: `pagefind_dcd{"url":…}`
 * @param root absolute URL of the site's root, ending in "/": Pagefind's own addresses begin there
 * @see https://github.com/Pagefind/pagefind/blob/main/pagefind/src/fragments/mod.rs
 * @throws Error in four parts where it is none, or where its address is not of this site
 * @example
 * readPagefindFragment('pagefind_dcd{"url":"/a/","content":"…","meta":{"title":"A"},"anchors":[]}', 'https://docs.example/');
 */
export function readPagefindFragment(text: string, root: string): Article {
  const expected = `"${MARK}" and an object with "url", "content" and "meta"`;
  if (!text.startsWith(MARK) || text.length > LONGEST) failFeed(FRAGMENT, expected, text);
  let value: unknown;
  try {
    value = JSON.parse(text.slice(MARK.length));
  } catch {
    failFeed(FRAGMENT, expected, text.slice(MARK.length));
  }
  const url = textOf(value, 'url');
  if (!url) failFeed(FRAGMENT, expected, text.slice(MARK.length));
  const pages = createPages(root);
  const meta = fieldOf(value, 'meta');
  // Its own script puts the site's base path before addresses that begin with "/".
  const address = /^\/(?!\/)/.test(url) ? `.${url}` : url;
  const page = pages.add({ address, title: textOf(meta, 'title'), text: textOf(value, 'content') });
  const anchors = fieldOf(value, 'anchors');
  for (const anchor of Array.isArray(anchors) ? (anchors as unknown[]) : []) {
    const [name, id] = [titleText(textOf(anchor, 'text')), textOf(anchor, 'id')];
    if (name && id && /^h[1-6]$/.test(textOf(anchor, 'element')))
      page?.headings.push({ text: name, anchor: id });
  }
  const { value: feed } = lastOf(pages.done());
  return feed.articles[0] ?? failFeed(FRAGMENT, `an address of ${root}`, url, 'Leave this page out.');
}

/**
 * The names of all fragments of one language, out of its `pf_meta` file: `fragment/<hash>.pf_fragment`.
 *
 * @param bytes unpacked: `pagefind_dcd`, then CBOR
 * @see https://github.com/Pagefind/pagefind/blob/main/pagefind/src/index/index_metadata.rs
 * @throws Error in four parts where it is something else
 * @example readPagefindHashes(bytes) // ['en_10afe1c', 'en_13a578c']
 */
export function readPagefindHashes(bytes: Uint8Array): readonly string[] {
  const start = String.fromCharCode(...bytes.subarray(0, MARK.length));
  if (start !== MARK) failFeed(META, `"${MARK}" and CBOR`, start);
  const cbor = createCborReader(bytes, MARK.length, META);
  const parts = cbor.list();
  const version = parts > 1 ? cbor.text() : '';
  // [version, [[hash, words, …], …], …]: what comes behind the pages is of no use to us.
  const hashes: string[] = [];
  for (let pages = cbor.list(); pages > 0; pages -= 1) {
    const fields = cbor.list();
    const hash = cbor.text();
    // It becomes part of an address.
    if (!/^[\w-]{1,100}$/.test(hash))
      failFeed(META, 'names of fragments', hash, `It is of Pagefind ${version}.`);
    hashes.push(hash);
    for (let rest = 1; rest < fields; rest += 1) cbor.skip();
  }
  return hashes;
}

function lastOf<Done>(steps: Generator<undefined, Done>): { readonly value: Done } {
  for (;;) {
    const step = steps.next();
    if (step.done) return step;
  }
}
