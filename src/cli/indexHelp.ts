import { SOURCES } from './sourceNames.ts';

/** What `baton index --help` says. */
export const indexHelp = `Usage: baton index <folder or url> [options]

Makes the index that the help widget searches, out of what a docs site has: its HTML pages, or the search index that
its generator made. It reads a folder that holds the built site, one file with a search index, or a live site.

Options:
  --from <source>      What to read: ${SOURCES.slice(0, 6).join(', ')},
                       ${SOURCES.slice(6).join(', ')}; default: auto, the best that is there
  --out <file>         Where to write; default: <folder>/baton-index.bin, of a live site ./baton-index.bin
  --base <url>         Write absolute URLs that begin so; default: relative to the index file, of a live site its own
  --exclude <glob>     Leave out what fits, such as "old/**"; may be given again
  --synonyms <file>    JSON with lists of words that mean the same: [["bill", "invoice"]]
  --min-articles <n>   Fail, and write nothing, with fewer articles; default: 1
  --strict             Fail, and write nothing, where a page could not be read
  --watch              Make it again whenever the folder changes, until it is stopped (Ctrl+C)
  --limit <pages>      Of a live site, read so many pages at most; default: 5000
  --concurrency <n>    Of a live site, ask for so many at once; default: 4, at most 16
  --help               Show this

In a folder, the HTML pages are read unless a search index has more than twice as many articles. Folders whose names
begin with "." or "_", and node_modules, are not read. A live site is asked for its search index, else for the pages of
its sitemap, else for those that its pages link to, below the address that was given; its robots.txt is obeyed.

Exit codes: 0 done; 1 nothing to index, too little of it, or something could not be read or written; 2 called in a
wrong way.`;
