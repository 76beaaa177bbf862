import { decodeEntities } from './decodeEntities.ts';

/** Elements in the midst of a sentence; around all others of HTML there is a space. */
const INLINE =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr';
const OTHERS =
  'address|applet|area|article|aside|audio|base|body|blockquote|br|button|canvas|caption|center|col|colgroup|datalist|dd|details|dialog|dir|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|iframe|image|img|input|legend|li|link|main|map|marquee|math|menu|meta|meter|nav|noembed|noframes|noscript|object|ol|optgroup|option|output|p|param|path|picture|plaintext|pre|progress|rp|rt|ruby|script|search|section|select|slot|source|style|summary|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|track|ul|video|xmp';

/** The beginning of an element of HTML. `<T>` and `<your-name>` are none: documentation of code is full of them. */
const TAG = new RegExp(`</?(?:(${INLINE})|${OTHERS})(?![\\w-])`, 'iy');
/** What would be read as a tag if it was put into a page: a known name, or any with an attribute. */
const TAG_LIKE = new RegExp(
  `<(/?(?:${INLINE}|${OTHERS})(?![\\w-])[^<>]*|/?[a-z][^\\s<>=]*[\\s/][^<>=]*=[^<>]*|[!?][^<>]*)>?`,
  'gi',
);
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
  return text.replace(TAG_LIKE, (whole, inner: string, at: number) => {
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
  const behind = (index: number, length: number): number => (index < 0 ? text.length : index + length);
  if (text.startsWith('<!--', at)) return [behind(text.indexOf('-->', at + 4), 3), ''];
  if (text.startsWith('<![CDATA[', at)) return [at + 9, ''];
  if (/^<[!?]\w/.test(text.slice(at, at + 3))) return [behind(text.indexOf('>', at), 1), ' '];
  TAG.lastIndex = at;
  const found = TAG.exec(text);
  if (!found) return [at, ''];
  const instead = found[1] ? '' : ' ';
  const name = found[0].slice(1).toLowerCase();
  const end = behind(text.indexOf('>', at), 1);
  if (name === 'script' || name === 'style' || name === 'template') {
    const closing = CLOSING[name];
    closing.lastIndex = end;
    const close = closing.exec(text)?.index ?? text.length;
    return [behind(text.indexOf('>', close), 1), ' '];
  }
  return [end, instead];
}
