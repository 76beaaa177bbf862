/**
 * Whether a path fits a glob: `*` within one folder, `**` across folders, `?` one character. A glob that names
 * a folder stands for all that is in it.
 *
 * @param path with `/` between its parts, relative to the site's folder
 * @example
 * createGlob('old/**')('old/v1/a.html') // true
 * createGlob('drafts')('drafts/a.html') // true
 */
export function createGlob(glob: string): (path: string) => boolean {
  const source = glob
    .replace(/^\.?\/|\/$/g, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(
      /\*\*\/|\*\*|\*|\?/g,
      (sign) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[sign] ?? '[^/]',
    );
  const pattern = new RegExp(`^${source}(?:/.*)?$`);
  return (path) => pattern.test(path);
}
