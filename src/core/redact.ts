/** What was taken out of a text. */
export type SecretKind = 'card-number' | 'token' | 'password';

/** Each pattern is linear: no nested repetition. */
const SECRETS: readonly (readonly [SecretKind, RegExp, ((found: string) => boolean)?])[] = [
  ['token', /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g],
  [
    'token',
    /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bgh[pousr]_\w{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abpr]-[\w-]{10,}/g,
  ],
  ['token', /(?<=\bbearer )[\w.~+/=-]{12,}/gi],
  ['password', /(?<=\b(?:password|passwort|passwd|pwd)\s?(?:is|=|:)\s?)\S{3,}/gi],
  ['card-number', /\b\d(?:[ \u00a0.-]?\d){12,18}\b/g, isCardNumber],
];

/**
 * Takes secrets out of a text before anything is stored: card numbers (checked with the Luhn digit), tokens
 * and keys, passwords that follow the word. Order and account numbers stay: support needs them.
 *
 * @example redact('card 4111 1111 1111 1111') // 'card [card-number removed]'
 */
export function redact(text: string): string {
  return SECRETS.reduce(
    (rest, [kind, pattern, isSecret]) =>
      rest.replace(pattern, (found) => (isSecret && !isSecret(found) ? found : `[${kind} removed]`)),
    text,
  );
}

/** The Luhn check, ISO/IEC 7812-1 annex B. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
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
