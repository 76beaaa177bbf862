/** The names that generators write, and those that authors use by hand. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    shy: '',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    para: '¶',
    sect: '§',
    middot: '·',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    times: '×',
    divide: '÷',
    plusmn: '±',
    le: '≤',
    ge: '≥',
    ne: '≠',
    euro: '€',
    pound: '£',
    yen: '¥',
    szlig: 'ß',
    lbrace: '{',
    rbrace: '}',
    lbrack: '[',
    rbrack: ']',
    lpar: '(',
    rpar: ')',
    lowbar: '_',
    num: '#',
    sol: '/',
    bsol: '\\',
    colon: ':',
    comma: ',',
    period: '.',
    ast: '*',
    excl: '!',
    quest: '?',
    percnt: '%',
    dollar: '$',
    equals: '=',
    plus: '+',
    commat: '@',
    grave: '`',
    vert: '|',
    NewLine: ' ',
    Tab: ' ',
  }),
);

/** Letters with a sign: `uuml` is u and U+0308. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uml: '\u0308',
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    tilde: '\u0303',
    cedil: '\u0327',
    ring: '\u030a',
  }),
);

/**
 * Decodes numeric entities and the common named ones, once: `&amp;lt;` becomes `&lt;`. Others stay as they are.
 *
 * @example decodeEntities('Caf&eacute; &amp; b&#228;r') // 'Café & bär'
 */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named(String(name)) ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    const isCharacter = code > 31 && code !== 127 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  });
}

function named(name: string): string | undefined {
  const sign = SIGNS.get(name.slice(1));
  return NAMED.get(name) ?? (sign ? `${name.charAt(0)}${sign}`.normalize('NFC') : undefined);
}
