const PARTS = /\*\*\/|\*\*|[^]/g;

/**
 * Whether a path fits a glob: `*` within one folder, `**` across folders, `?` one character. A glob that names
 * a folder stands for all that is in it.
 *
 * It walks through the glob once, with all the places of the path that fit so far, so that no glob can be slow.
 *
 * @param path with `/` between its parts, relative to the site's folder
 * @example
 * createGlob('old/**')('old/v1/a.html') // true
 * createGlob('drafts')('drafts/a.html') // true
 */
export function createGlob(glob: string): (path: string) => boolean {
  const parts = glob.replace(/^\.?\/|\/$/g, '').match(PARTS) ?? [];
  return (path) => {
    const fits = parts.reduce((places, part) => after(part, places, path), [true]);
    return fits[path.length] === true || fits.some((isHere, at) => isHere && path[at] === '/');
  };
}

/** The places that a part of a glob leads to. @param places true where the glob fits up to there */
function after(part: string, places: readonly boolean[], path: string): boolean[] {
  const next: boolean[] = [];
  let isWithin = false;
  for (let at = 0; at <= path.length; at += 1) {
    const before = path[at - 1];
    const wasHere = places[at - 1] === true;
    const isHere = places[at] === true;
    if (part === '**/') next[at] = isHere || (isWithin && before === '/');
    if (part === '*' && before === '/') isWithin = false;
    isWithin ||= isHere;
    if (part === '*' || part === '**') next[at] = isWithin;
    else if (part === '?') next[at] = wasHere && before !== '/';
    else if (part !== '**/') next[at] = wasHere && before === part;
  }
  return next;
}
