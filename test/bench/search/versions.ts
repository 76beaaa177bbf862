import { readFileSync } from 'node:fs';

const PACKAGES = ['minisearch', 'fuse.js', 'flexsearch', '@orama/orama', 'lunr', 'pagefind'];

/** What was compared, in one line. */
export function versions(): string {
  const peers = PACKAGES.map((name) => {
    const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
    return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
  });
  return `Node ${process.versions.node}; ${peers.join(', ')}`;
}
