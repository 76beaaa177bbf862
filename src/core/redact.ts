/** What was taken out of a text. */
export type SecretKind = 'card-number' | 'token' | 'password';

/** Each pattern is linear: no nested repetition. */
const SECRETS: readonly (readonly [SecretKind, RegExp])[] = [
  ['token', /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g],
  [
    'token',
    /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bgh[pousr]_\w{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abpr]-[\w-]{10,}/g,
  ],
  ['token', /(?<=\bbearer )[\w.~+/=-]{12,}/gi],
  ['password', /(?<=\b(?:password|passwort|passwd|pwd)\s?[=:])(?!\[password)\S{3,}/gi],
  // "password is wrong" is a complaint: behind "is" or a space, a password has a digit or a sign in it.
  [
    'password',
    /(?<=\b(?:password|passwort|passwd|pwd)\s?(?:is|=|:)\s)(?!\[password)(?=\S*(?:\d|[^\p{L}\d\s.,;:?!'"’”()-]))\S{3,}/giu,
  ],
];

/** Digits in groups. Linear: the gaps are no digits. */
const DIGITS = /\b\d(?:[ \u00a0.-]{0,2}\d){12,}\b/g;

/**
 * Takes secrets out of a text before anything is stored: card numbers (checked with the Luhn digit), tokens
 * and keys, passwords that follow the word. Order and account numbers stay: support needs them.
 *
 * @example redact('card 4111 1111 1111 1111') // 'card [card-number removed]'
 */
export function redact(text: string): string {
  return SECRETS.reduce(
    (rest, [kind, pattern]) => rest.replace(pattern, removed(kind)),
    text.replace(DIGITS, withoutCards),
  );
}

const removed = (kind: SecretKind) => `[${kind} removed]`;

/**
 * Digits without the card numbers among them. A date or an amount may stand right before one, so every stretch of
 * whole groups is tried: `2026 4111 1111 1111 1111` is 20 digits, of which the last 16 are a card.
 */
function withoutCards(found: string): string {
  const parts = found.split(/(\D+)/);
  const secret = new Set<number>();
  for (let from = 0; from < parts.length; from += 2) {
    let digits = '';
    for (let to = from; to < parts.length && digits.length < 19; to += 2) {
      digits += parts[to] ?? '';
      if (isCardNumber(digits)) for (let at = from; at <= to; at += 1) secret.add(at);
    }
  }
  return parts
    .map((part, at) => (!secret.has(at) ? part : secret.has(at - 1) ? '' : removed('card-number')))
    .join('');
}

/** Payment cards have 13 to 19 digits and begin with 2 to 6; the last digit is Luhn's, ISO/IEC 7812-1 annex B. */
function isCardNumber(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Query parameters that name a page rather than a person or a session. */
const PAGE_PARAMETERS = /^(?:id|page|article|topic|version|v|lang|locale|tab)$/i;

/**
 * A page's address without user info, hash and query values that may be private.
 *
 * @example cleanUrl('https://me:pw@docs.example/a?token=1&page=2#x') // 'https://docs.example/a?page=2'
 */
export function cleanUrl(url: string): string {
  const [, origin = '', path = '', query = ''] =
    /^(https?:\/\/(?:[^/?#@]*@)?[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  const kept = query.split('&').filter((part) => PAGE_PARAMETERS.test(part.split('=', 1)[0] ?? ''));
  return `${origin.replace(/\/\/[^/@]*@/, '//')}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`.slice(
    0,
    2000,
  );
}
