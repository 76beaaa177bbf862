/**
 * Signs that act instead of being read:
 *
 * | signs            | what they could do                                                        |
 * |------------------|---------------------------------------------------------------------------|
 * | C0 but TAB, LF   | forge log lines, move a terminal's cursor; PostgreSQL refuses U+0000      |
 * | DEL and C1       | start escape sequences                                                    |
 * | U+202A–E, 2066–9 | show a text in another order than it is stored (https://trojansource.codes) |
 * | lone surrogates  | are no text at all: JSON columns refuse them                              |
 *
 * Marks that Arabic, Hebrew and Persian need (U+200E, U+200F, joiners) stay.
 */
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** @example plainText('a\u0007b\r\nc') // 'ab\nc' */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ACTING, '');
}

/** The same value with `plainText` on every text in it, keys of objects included. */
export function withPlainTexts<T>(value: T): T;
export function withPlainTexts(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map((one: unknown) => withPlainTexts(one));
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own properties: a key named `__proto__` stays a key.
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [plainText(key), withPlainTexts<unknown>(one)]),
  );
}
