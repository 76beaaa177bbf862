import { failFeed } from './failFeed.ts';

/** So many characters are read between two pauses. */
const STEP = 50_000;

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
]);

/** What a backslash may begin; a line's end behind it is nothing at all. */
const ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|\r\n|([\s\S]))/giu;

/**
 * Reads a string or template of JavaScript as data: nothing of it is ever run, and a template with an expression is refused.
 *
 * @param feed names the feed in errors
 * @param start where its quote stands: `'`, `"` or a backtick
 * @returns what the string says, in pieces of some 50,000 characters that belong together
 * @throws Error in four parts where it has no end, or an expression
 * @example
 * (yield* readJsString("'it\\'s'", 'mdBook', 0)).text // "it's"
 */
export function* readJsString(
  text: string,
  feed: string,
  start: number,
): Generator<undefined, { readonly text: string; readonly end: number }> {
  const quote = text.charAt(start);
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const { end, closed } = endOfPiece(text, quote, from, feed);
    const piece = text.slice(from, end);
    pieces.push(piece.includes('\\') ? piece.replace(ESCAPE, unescape) : piece);
    if (closed) return { text: pieces.join(''), end: end + 1 };
    from = end;
    yield undefined;
  }
}

/** The string's end, or a place on the way to it that is not within an escape. */
function endOfPiece(
  text: string,
  quote: string,
  from: number,
  feed: string,
): { readonly end: number; readonly closed: boolean } {
  const code = quote.charCodeAt(0);
  let at = from;
  while (at < from + STEP && at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === code) return { end: at, closed: true };
    if (quote === '`' && sign === 36 && text.charAt(at + 1) === '{') {
      failFeed(feed, 'a text without expressions', text.slice(at));
    }
    // The longest escape is \u{10ffff}: its hexadecimal digits may stand in the next piece only where none is cut.
    at += sign === 92 ? lengthOfEscape(text, at) : 1;
  }
  if (at < text.length) return { end: at, closed: false };
  return failFeed(
    feed,
    `the end of the text that begins at character ${String(from)}`,
    '',
    'The file is cut off: build the site again, and look at whether it was uploaded whole.',
  );
}

function lengthOfEscape(text: string, at: number): number {
  const next = text.charAt(at + 1);
  if (next === 'x') return 4;
  if (next !== 'u') return 2;
  if (text.charAt(at + 2) !== '{') return 6;
  const end = text.slice(at, at + 11).indexOf('}');
  return end < 0 ? 3 : end + 1;
}

function unescape(whole: string, braced?: string, unicode?: string, hex?: string, sign?: string): string {
  const digits = braced ?? unicode ?? hex;
  if (digits !== undefined) {
    const code = parseInt(digits, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  if (sign === undefined || sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029')
    return '';
  return SIMPLE.get(sign) ?? sign;
}
