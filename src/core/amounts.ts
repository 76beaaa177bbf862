/** A sum of money in a text. */
export interface Amount {
  readonly value: number;
  /** ISO 4217: `EUR`. */
  readonly currency: string;
  /** Where it stands, currency included: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Signs, each with its code behind it, and further codes. */
const CURRENCIES =
  '$USD€EUR£GBP¥JPY₹INR₩KRW₽RUB CHF CNY CAD AUD NZD SEK NOK DKK PLN CZK HUF BRL MXN ZAR SGD HKD AED';

/**
 * A word or sign, a number, a letter that multiplies it, a word or sign. The number has groups of three parted by spaces
 * or apostrophes, or dots and commas in any way.
 */
const SUM =
  /(?<![\p{L}\p{N}.,])(?:(\p{L}{1,9}\.?|\p{Sc})[^\S\n]?)?(?<![\p{L}\p{N}][.,]?)(\d{1,3}(?:(?:['’]|[^\S\n])\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?:([km])(?!\p{L})|(?!\p{N}))(?=([^\S\n]?(?:\p{L}{1,9}|\p{Sc}))?)/giu;

/**
 * Finds numbers that have a currency before or behind them: a sign, a code, or a word of `names` in its base form.
 *
 * @param names currencies by word: `{ dollar: 'USD' }`
 * @example readAmounts('refund my $1.2k', {}) // [{ value: 1200, currency: 'USD', start: 10, end: 15 }]
 */
export function readAmounts(text: string, names: Readonly<Record<string, string>>): Amount[] {
  const currencyOf = (written = '') => {
    const at = CURRENCIES.indexOf(written.toUpperCase());
    if (/^\p{Sc}$/u.test(written)) return at < 0 ? undefined : CURRENCIES.slice(at + 1, at + 4);
    if (written.length === 3 && at >= 0) return written.toUpperCase();
    const word = written.toLowerCase().replace(/\.$/, '');
    return [word, word.replace(/s$/, '')].flatMap((name) =>
      Object.hasOwn(names, name) ? names[name] : [],
    )[0];
  };
  return [...text.matchAll(SUM)].flatMap(
    ({ 0: whole, 1: first, 2: digits = '', 3: times = '', 4: last = '', index }) => {
      const end = index + whole.length;
      const value = valueOf(digits) * (times ? (/k/i.test(times) ? 1e3 : 1e6) : 1);
      const before = currencyOf(first);
      const currency = before ?? currencyOf(last.trim());
      if (!currency || !Number.isFinite(value)) return [];
      const start = before ? index : end - digits.length - times.length;
      return [{ value, currency, start, end: before ? end : end + last.length }];
    },
  );
}

/**
 * The last sign is the decimal one when both are there ("10,000.50", "1.234,50"). A sign that stands more than once, or
 * has three digits behind it, parts thousands ("1,234", "1.234.567").
 */
function valueOf(digits: string): number {
  const plain = digits.replace(/[^\d.,]/g, '');
  const [, whole = '', sign = '', rest = ''] = /^(.*)([.,])(\d*)$/.exec(plain) ?? [];
  const isDecimal = sign && !whole.includes(sign) && (rest.length !== 3 || /[.,]/.test(whole));
  return Number((isDecimal ? whole : plain).replace(/[.,]/g, '') + (isDecimal ? `.${rest}` : ''));
}
