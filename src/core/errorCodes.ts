/** Error texts of one word: codes such as `PL-2207` or `invalid_api_key`, HTTP statuses, exception names. */
const CODES: readonly RegExp[] = [
  // Not invoice and order numbers, nor the names of standards.
  /\b(?!(?:INV|ORD|ORDER|PO|REF|SHA|UTF|ISO|AES|RSA|WIN)[-_]?\d)[A-Z]{2,10}[-_]?\d{2,6}\b/,
  // An amount has three digits too: a status stands alone, or with a word of its kind (`errorTexts.ts`).
  /^\s*[45]\d\d\s*$/,
  /\b[a-z]+(?:_[a-z]+)+\b/,
  /\b\w+(?:Error|Exception)\b/,
];

/** True when there is an error code in a text. */
export function hasErrorCode(text: string): boolean {
  return CODES.some((sign) => sign.test(text.slice(0, 500)));
}
