import { decodeEntities } from './decodeEntities.ts';

/** Elements in the midst of a sentence; around all others of HTML there is a space. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** The elements of HTML. `<T>` and `<your-name>` are none: documentation of code is full of them. */
const ELEMENTS = new Set([
  ...INLINE,
  ...'address applet area article aside audio base body blockquote br button canvas caption center col colgroup datalist dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe image img input legend li link main map marquee math menu meta meter nav noembed noframes noscript object ol optgroup option output p param path picture plaintext pre progress rp rt ruby script search section select slot source style summary svg table tbody td template textarea tfoot th thead title tr track ul video xmp'.split(
    ' ',
  ),
]);

/** The longest name of an element has ten letters. */
const LONGEST_NAME = 12;

/** What could be read as a tag if it was put into a page. */
const TAG_LIKE = /<(\/?([a-z][\w-]*)[^<>]*|[!?][^<>]*)>?/gi;
/** With one of these, anything is. */
const ATTRIBUTE = /^\/?[a-z][^\s=]*[\s/][^=]*=/i;
/** Elements whose content is no text. */
const CLOSING = { script: /<\/script/gi, style: /<\/style/gi, template: /<\/template/gi } as const;

/**
 * The text of HTML, of escaped text, or of plain text, on one line: without tags, comments, scripts and styles, entities
 * decoded once. What looks like an element of HTML only after that (`&lt;b&gt;`) keeps its words and loses its brackets, so
 * that no tag is ever left. Takes time in proportion to the text's length, whatever it is.
 *
 * @example
 * plainText('<p>Go to <code>Vec&lt;T&gt;</code></p><p>Then &amp; there</p>') // 'Go to Vec<T> Then & there'
 */
export function plainText(text: string): string {
  const bare = text.includes('<') ? withoutTags(text) : text;
  const decoded = bare.includes('&') ? decodeEntities(bare) : bare;
  const line = onOneLine(decoded);
  return line.includes('<') ? onOneLine(withoutBrackets(line)) : line;
}

/** Characters for private use are icons of some font. */
const onOneLine = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f\u200b\ue000-\uf8ff\ufeff]+/g, ' ').trim();

/** A `<` that stands open before one that goes is closed, so that what follows never becomes its attributes. */
function withoutBrackets(text: string): string {
  let kept = 0;
  return text.replace(TAG_LIKE, (whole, inner: string, name: string | undefined, at: number) => {
    if (name !== undefined && !ELEMENTS.has(name.toLowerCase()) && !ATTRIBUTE.test(inner)) return whole;
    const before = text.slice(kept, at);
    kept = at + whole.length;
    return `${before.lastIndexOf('<') > before.lastIndexOf('>') ? '>' : ''} ${inner} `;
  });
}

function withoutTags(text: string): string {
  let plain = '';
  let kept = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const [end, instead] = endOfMarkup(text, at);
    if (end > at) {
      plain += text.slice(kept, at) + instead;
      kept = end;
    }
    at = text.indexOf('<', Math.max(end, at + 1));
  }
  return plain + text.slice(kept);
}

/** Where the comment, element or tag that begins here ends; the same place where none begins. */
function endOfMarkup(text: string, at: number): readonly [end: number, instead: string] {
  const next = text.charCodeAt(at + 1);
  if (next === 33 || next === 63) return endOfDeclaration(text, at);
  const name = nameAt(text, next === 47 ? at + 2 : at + 1);
  if (!ELEMENTS.has(name)) return [at, ''];
  const end = behindNext(text, '>', at);
  if (next !== 47 && (name === 'script' || name === 'style' || name === 'template')) {
    const closing = CLOSING[name];
    closing.lastIndex = end;
    const close = closing.exec(text)?.index ?? text.length;
    return [behindNext(text, '>', close), ' '];
  }
  return [end, INLINE.has(name) ? '' : ' '];
}

/** The name that begins here, in small letters; nothing where none does. */
function nameAt(text: string, from: number): string {
  let at = from;
  while (at < from + LONGEST_NAME && isNamePart(text.charCodeAt(at))) at += 1;
  return at === from ? '' : text.slice(from, at).toLowerCase();
}

/** A letter, a digit, `-` or `_`. */
const isNamePart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 95;

function endOfDeclaration(text: string, at: number): readonly [end: number, instead: string] {
  if (text.startsWith('<!--', at)) return [behindNext(text, '-->', at + 4), ''];
  if (text.startsWith('<![CDATA[', at)) return [at + 9, ''];
  return /^\w/.test(text.charAt(at + 2)) ? [behindNext(text, '>', at), ' '] : [at, ''];
}

/**
 * The place behind the next ending, which is or ends in `>`; the text's end where there is none. A loop, since V8 may search
 * by `indexOf` ahead of the conditions under which it is asked to, and each search may take as long as the text.
 */
function behindNext(text: string, ending: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charCodeAt(at) === 62 && text.startsWith(ending, at + 1 - ending.length)) return at + 1;
  }
  return text.length;
}
