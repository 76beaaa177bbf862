/** What a site's robots.txt says to us. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Absolute addresses, as they stand there. */
  readonly sitemaps: readonly string[];
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/**
 * Reads robots.txt as RFC 9309 says: the groups that name us, else those for all; of the rules that fit an address the
 * longest wins, and `Allow` where two are as long. A file that is something else has no rules.
 *
 * @param agent the name without version, such as `baton-help`
 * @example
 * readRobots('User-agent: *\nDisallow: /drafts/', 'baton-help').allows(new URL('https://a.test/drafts/x')) // false
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = new Map<string, Rule[]>();
  const sitemaps: string[] = [];
  let names: string[] = [];
  let isInRules = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'sitemap' && value) sitemaps.push(value);
    if (field === 'user-agent') {
      if (isInRules) names = [];
      isInRules = false;
      names.push(value.toLowerCase());
    }
    if (field !== 'allow' && field !== 'disallow') continue;
    isInRules = true;
    // "Disallow:" with nothing behind it forbids nothing.
    if (!value) continue;
    for (const name of names)
      groups.set(name, [...(groups.get(name) ?? []), { allow: field === 'allow', pattern: value }]);
    for (const name of names) if (!groups.has(name)) groups.set(name, []);
  }
  const rules = groups.get(agent) ?? groups.get('*') ?? [];
  return {
    sitemaps,
    allows: ({ pathname, search }) => {
      const fitting = rules.filter(({ pattern }) => fits(pattern, pathname + search));
      const length = Math.max(...fitting.map(({ pattern }) => pattern.length));
      const longest = fitting.filter(({ pattern }) => pattern.length === length);
      return longest.length === 0 || longest.some(({ allow }) => allow);
    },
  };
}

/** `*` is any text, `$` at the end is the end. Each part is sought once, from left to right, so that none is slow. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
