/** The longest wait that an answer may ask for, in ms: a day. */
const MOST_MS = 24 * 60 * 60_000;

/**
 * How long an answer asks to wait, in ms; undefined where it does not, or says what nobody can read. Both forms of
 * `Retry-After` count (RFC 9110, section 10.2.3): seconds, and a date, which is held against the answer's own `Date`, since
 * the customer's clock may be hours off. Across origins a page reads these headers only where the endpoint names them in
 * `Access-Control-Expose-Headers`.
 *
 * @param now ms since 1970: stands in for a `Date` that is missing
 * @example retryAfter(new Headers({ 'Retry-After': '120' }), Date.now()) // 120000
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, MOST_MS);
  // A date begins with the name of its day: what does not may still mean a year to Date.parse.
  const until = /^[A-Z][a-z]+,? /.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(until)) return undefined;
  const asOf = Date.parse(headers.get('Date') ?? '');
  return Math.min(Math.max(0, until - (Number.isNaN(asOf) ? now : asOf)), MOST_MS);
}
