import type { Message, NamesIn } from './catalogue.ts';

/** A text, or a number in the customer's way of writing it. */
export type Value = string | number;

/** Fills a message with values. */
export type Say = <Text extends Message>(
  message: Text,
  values: Readonly<Record<NamesIn<Text>, Value>>,
) => string;

/** Letters of scripts that run from right to left, and of those that run from left to right. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR = /[a-z\u00c0-\u058f]/i;

/** First strong isolate and its end (UAX 9): what stands between them has a direction of its own. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/**
 * Speaks a language: plural forms and numbers as it has them. A sentence that begins with a value begins with a
 * capital letter; a part of one, which has no full stop, does not. A value that runs in the other direction stays whole.
 *
 * @param locale BCP 47
 * @example createSay('en')({ one: '{count} article', other: '{count} articles' }, { count: 2 }) // '2 articles'
 */
export function createSay(locale: string): Say {
  const plurals = new Intl.PluralRules(locale);
  const foreign = /^ar\b/.test(locale) ? LTR : RTL;
  const show = (value: Value | undefined) => {
    const text = typeof value === 'number' ? value.toLocaleString(locale) : value;
    return text && foreign.test(text) ? isolate(text) : text;
  };
  return (message, given) => {
    const values: Readonly<Record<string, Value>> = given;
    const text =
      typeof message === 'string'
        ? message
        : (message[plurals.select(Number(values['count']))] ?? message.other);
    const said = text.replace(/\{(\w+)\}/g, (whole, name: string) => show(values[name]) ?? whole);
    return /^\{.*\.$/.test(text) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  };
}
