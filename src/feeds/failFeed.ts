/** So much of what came is shown. */
const SHOWN = 40;

/**
 * Throws the one kind of error of a feed: which feed, expected, received, what to do.
 *
 * @param text what came instead; its beginning is shown
 * @example
 * failFeed('MkDocs', 'an object with "docs"', '<!doctype html>…')
 * // MkDocs: expected an object with "docs", received an HTML page ("<!doctype html>…"). The server …
 */
export function failFeed(feed: string, expected: string, text: string, advice?: string): never {
  const [received, todo] = describe(text, advice);
  throw new Error(`${feed}: expected ${expected}, received ${received}. ${todo}`);
}

function describe(text: string, advice?: string): readonly [received: string, todo: string] {
  // The beginning only: a text of spaces may have megabytes.
  const start = text
    .slice(0, 1000)
    .replace(/[\s\u0000-\u001f\ufeff]+/g, ' ')
    .trim();
  const shown = JSON.stringify(start.length > SHOWN ? `${start.slice(0, SHOWN)}…` : start);
  if (!start)
    return [
      'an empty file',
      advice ?? 'Build the site again, and look at whether the file was uploaded whole.',
    ];
  if (/^<(?:!doctype|!--|html|head|body)/i.test(start)) {
    return [
      `an HTML page (${shown})`,
      'The server answers with a page where the file should be: check the address, and the rule that rewrites unknown addresses.',
    ];
  }
  return [
    shown,
    advice ?? 'Build the site again with a supported version of its generator, or choose another index.',
  ];
}
