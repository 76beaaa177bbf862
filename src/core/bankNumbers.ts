import type { Finder, Span } from './finding.ts';

/** Between digits: space, no-break spaces, full stop, hyphens and dashes. */
const GAP = String.raw`[ \u00a0\u2007\u202f.\u2010-\u2013-]{0,2}`;
const DIGITS = new RegExp(String.raw`(?<![\p{L}\d_])\d(?:${GAP}\d){11,}(?![\p{L}\d_])`, 'gu');

/** What is written right before a number that is no card. Such a number stays where it has no gaps, a version with full stops. */
const OTHER =
  /(?:order|invoice|ticket|case|tracking|reference|bestellung|bestellnummer|rechnung|rechnungsnummer|pedido|factura|fatura|commande|facture)\W{0,3}(?:number|nummer|n[ºo°]?|nr|id|número)?\W{0,3}$/iu;
const VERSION = /(?:version|build)\W{0,3}$/iu;
const CARD =
  /(?:card|karte|tarjeta|cart[ãa]o|carte|visa|mastercard|maestro|amex|カード|卡|بطاقة)[^\d\n]{0,30}$/iu;

/**
 * Card numbers: digits, in groups or not, whose last one is Luhn's. A date or an amount may stand right before one, so every
 * stretch of whole groups is tried: `2026 4111 1111 1111 1111` is 20 digits, of which the last 16 are a card.
 */
export const cardNumbers: Finder = (text) =>
  [...text.matchAll(DIGITS)].flatMap(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    const isOther =
      (OTHER.test(before) && /^\d+$/.test(found)) || (VERSION.test(before) && /^[\d.]+$/.test(found));
    return isOther ? [] : cardsIn(found, index, CARD.test(before));
  });

function cardsIn(found: string, offset: number, isCard: boolean): Span[] {
  const groups = [...found.matchAll(/\d+/g)];
  const spans: Span[] = [];
  for (let from = 0; from < groups.length; from += 1) {
    let digits = '';
    let end = -1;
    for (let to = from; to < groups.length && digits.length < 19; to += 1) {
      digits += groups[to]?.[0] ?? '';
      if (isCardNumber(digits, isCard)) end = to;
    }
    const last = groups[end];
    if (!last) continue;
    const span = { start: offset + (groups[from]?.index ?? 0), end: offset + last.index + last[0].length };
    const previous = spans.at(-1);
    // Two that overlap may each be the card.
    if (previous && span.start < previous.end) {
      spans[spans.length - 1] = { start: previous.start, end: Math.max(previous.end, span.end) };
    } else spans.push(span);
  }
  return spans;
}

/**
 * What issuers begin their numbers with, and how long those are: UATP, JCB, Visa, Diners Club, American Express, Mastercard,
 * Mir, Maestro, Discover, UnionPay, RuPay, Troy (ISO/IEC 7812).
 */
const ISSUED =
  /^(?:1\d{14}|(?:1800|2131)\d{11}|4(?:\d{12}|\d{15}|\d{18})|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11,16}|35\d{14,17}|(?:5[1-5]|2[2-7])\d{14}|220\d{13,16}|(?:50|5[6-9])\d{10,17}|6\d{11,18}|8[12]\d{14,17}|9792\d{12})$/;

/** @param isCard the text says that it is one: then what it begins with does not matter */
function isCardNumber(digits: string, isCard: boolean): boolean {
  return (ISSUED.test(digits) || (isCard && /^\d{12,19}$/.test(digits))) && hasLuhnDigit(digits);
}

/** The last digit is Luhn's, ISO/IEC 7812-1 annex B. A row of one digit is nobody's card. */
function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const value = Number(digits[digits.length - 1 - at]) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}

/** How long an IBAN is, by country: ISO 13616, the registry of 2024. */
const LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30';

const IBAN_START = /(?<![\p{L}\d])[A-Z]{2}\d{2}/giu;

const ofLength = (length: number) =>
  new RegExp(String.raw`[A-Z\d](?:${GAP}[A-Z\d]){${String(length - 1)}}(?![\p{L}\d])`, 'iuy');

/** IBANs: as long as their country's are, with the check of ISO 7064 (mod 97-10); in groups or not, in any case. */
export const ibans: Finder = (text) =>
  [...text.matchAll(IBAN_START)].flatMap(({ 0: begin, index }) => {
    const at = LENGTHS.indexOf(begin.slice(0, 2).toUpperCase());
    if (at < 0) return [];
    const length = Number(LENGTHS.slice(at + 2, at + 4));
    const pattern = ofLength(length);
    pattern.lastIndex = index;
    const found = pattern.exec(text)?.[0];
    return found && isIban(found.replace(/[^A-Z\d]/gi, '').toUpperCase())
      ? [{ start: index, end: index + found.length }]
      : [];
  });

function isIban(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
