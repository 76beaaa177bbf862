/** A sum of money in a text. */
export interface Amount {
  readonly value: number;
  /** ISO 4217: `EUR`. */
  readonly currency: string;
  /** Where it stands, currency included: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
};
const CODES =
  'USD EUR GBP JPY INR KRW RUB CHF CNY CAD AUD NZD SEK NOK DKK PLN CZK HUF BRL MXN ZAR SGD HKD AED'.split(
    ' ',
  );

/** Each letter stands for thousands or millions, as in "$1.2k". */
const TIMES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Groups of three parted by spaces or apostrophes, or digits with dots and commas in any way. */
const NUMBER =
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?![\p{N}])/gu;

/**
 * Finds numbers that have a currency before or behind them: a sign, a code, or a word of `names` in its base form.
 *
 * @param names currencies by word: `{ dollar: 'USD' }`
 * @example readAmounts('refund my $1.2k', {}) // [{ value: 1200, currency: 'USD', start: 10, end: 15 }]
 */
export function readAmounts(text: string, names: Readonly<Record<string, string>>): Amount[] {
  const known: ReadonlyMap<string, string> = new Map([
    ...Object.entries(SYMBOLS),
    ...CODES.map((code) => [code.toLowerCase(), code] as const),
    ...Object.entries(names),
  ]);
  const currencyOf = (written: string) => {
    const word = written.toLowerCase();
    return known.get(word) ?? known.get(word.replace(/s$/, ''));
  };
  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }): Amount[] => {
    const stop = index + digits.length;
    const before = /(\p{L}{1,9}\.?|\p{Sc})[ \u00a0\u202f]?$/u.exec(
      text.slice(Math.max(0, index - 11), index),
    );
    const [, letter = ''] = /^([km])(?!\p{L})/iu.exec(text.slice(stop, stop + 2)) ?? [];
    const end = stop + letter.length;
    const behind = /^[ \u00a0\u202f]?(\p{L}{1,9}|\p{Sc})/u.exec(text.slice(end, end + 11));
    const value = valueOf(digits) * (TIMES[letter.toLowerCase()] ?? 1);
    const first = before?.[1] && currencyOf(before[1].replace('.', ''));
    const second = behind?.[1] && currencyOf(behind[1]);
    if (!Number.isFinite(value)) return [];
    if (first) return [{ value, currency: first, start: index - before[0].length, end }];
    if (second) return [{ value, currency: second, start: index, end: end + behind[0].length }];
    return [];
  });
}

/**
 * The last sign is the decimal one when both are there ("10,000.50", "1.234,50"). A sign that stands more than once, or
 * has three digits behind it, parts thousands ("1,234", "1.234.567").
 */
function valueOf(digits: string): number {
  const plain = digits.replace(/[^\d.,]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const sign = plain[last] ?? '';
  const isOnce = plain.indexOf(sign) === last;
  const isMixed = plain.includes('.') && plain.includes(',');
  const isDecimal = last >= 0 && isOnce && (isMixed || plain.length - last !== 4);
  const whole = isDecimal ? plain.slice(0, last) : plain;
  return Number(`${whole.replace(/[.,]/g, '')}.${isDecimal ? plain.slice(last + 1) : '0'}`);
}
