/** So many pages tell where a site will live. */
const ASKED = 20;
/** Folders that a base path may have. */
const DEEPEST = 3;

/**
 * How many folders at the beginning of a feed's paths are not in the built site: a site that will live at `/docs/` is
 * built into a folder that has no `docs`, but its feed says `/docs/billing`.
 *
 * @param paths of pages, as the feed says them
 * @param files of the built site
 */
export function depthOfBasePath(paths: readonly string[], files: ReadonlySet<string>): number {
  const isThere = (path: string): boolean =>
    [path, `${path}.html`, `${path.replace(/\/$/, '')}/index.html`, `${path}index.html`].some((file) =>
      files.has(file),
    );
  const below = (path: string, depth: number): string => path.split('/').slice(depth).join('/');
  const asked = paths.filter((path) => path.includes('/')).slice(0, ASKED);
  const hits = Array.from({ length: DEEPEST + 1 }, (_, depth) =>
    // The first page of all would be found below any path.
    asked.map((path) => below(path, depth)).filter((path) => path !== '' && isThere(path)),
  ).map((found) => found.length);
  const best = Math.max(...hits);
  return best * 2 < asked.length || best === 0 ? 0 : hits.indexOf(best);
}
