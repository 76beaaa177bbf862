import { failFeed } from './failFeed.ts';

/** One entry of an object or a list: where its value begins, and where it has ended. */
export interface JsonEntry {
  /** In a list, its place: `'0'`, `'1'`, … */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** So many characters are read between two pauses: a tenth of a millisecond. */
const STEP = 50_000;
/** Whoever asked for an entry does something with it: a short one counts as so many characters. */
const ENTRY = 250;

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Walks the entries of one object or list without parsing them, so that a feed of 10 MB never blocks and what is not
 * needed costs next to nothing. Keys may stand without quotes, as Sphinx wrote them until version 4.
 *
 * @param feed names the feed in errors
 * @param start where the object or list begins; spaces before it are fine
 * @returns a generator of entries, and of `undefined` for pauses; in the end, the place behind the closing bracket
 * @throws Error in four parts that says at which character it went wrong
 * @example
 * for (const entry of scanJson('{"docs":[1]}', 'MkDocs')) {
 *   if (entry) entry.key; // 'docs', from 8 to 11
 *   else yield undefined;
 * }
 */
export function* scanJson(text: string, feed: string, start = 0): Generator<JsonEntry | undefined, number> {
  const fail = (expected: string, at: number): never =>
    failFeed(
      feed,
      `${expected} at character ${String(at)} of ${String(text.length)}`,
      at < text.length ? text.slice(at, at + 50) : '',
      at < text.length
        ? undefined
        : 'The file is cut off: build the site again, and look at whether it was uploaded whole.',
    );
  let at = skipSpace(text, start);
  const inObject = text[at] === '{';
  const closing = inObject ? '}' : ']';
  if (!inObject && text[at] !== '[') fail('"{" or "["', at);
  let paused = at;
  at = skipSpace(text, at + 1);
  for (let place = 0; text[at] !== closing; place += 1) {
    if (place > 0) {
      if (text[at] !== ',') fail(`"," or "${closing}"`, at);
      at = skipSpace(text, at + 1);
    }
    let key = String(place);
    if (inObject) {
      const from = at;
      at = endOfKey(text, at);
      key = readKey(text.slice(from, at)) ?? fail('a key', from);
      at = skipSpace(text, at);
      if (text[at] !== ':') fail('":"', at);
      at = skipSpace(text, at + 1);
    }
    const value: Value = { at, depth: 0, quoted: false };
    while (!readOn(text, value, value.at + STEP)) {
      if (value.at >= text.length) fail('the end of a value', text.length);
      paused = value.at;
      yield undefined;
    }
    if (value.at === at) fail('a value', at);
    yield { key, start: at, end: value.at };
    // Whoever asked for a long value has just parsed it.
    paused = Math.min(paused, at) - ENTRY;
    if (value.at - paused >= STEP) {
      paused = value.at;
      yield undefined;
    }
    at = skipSpace(text, value.at);
  }
  return at + 1;
}

interface Value {
  at: number;
  depth: number;
  quoted: boolean;
}

/** Reads on to the value's end, and says whether it was reached before the limit. */
function readOn(text: string, value: Value, limit: number): boolean {
  let { at, depth, quoted } = value;
  const stop = Math.min(limit, text.length);
  let done = false;
  while (!done && at < stop) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === QUOTE) {
        quoted = false;
        done = depth === 0;
      }
      at += code === BACKSLASH ? 2 : 1;
    } else if (code === QUOTE) {
      quoted = true;
      at += 1;
    } else if (code === 123 || code === 91) {
      depth += 1;
      at += 1;
    } else if (code === 125 || code === 93) {
      done = depth <= 1;
      if (depth > 0) at += 1;
      depth -= 1;
    } else {
      done = depth === 0 && (code === 44 || code === 58 || code <= 32);
      if (!done) at += 1;
    }
  }
  value.at = at;
  value.depth = depth;
  value.quoted = quoted;
  return done;
}

/** No generator writes a page of spaces: more are an error, not work. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < from + STEP && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;

function endOfKey(text: string, from: number): number {
  const key: Value = { at: from, depth: 0, quoted: false };
  return readOn(text, key, from + STEP) ? key.at : from;
}

function readKey(raw: string): string | undefined {
  if (/^[A-Za-z_$][\w$]*$/.test(raw)) return raw;
  try {
    const key: unknown = JSON.parse(raw);
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
