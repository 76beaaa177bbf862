/**
 * Error texts of one word: codes such as `PL-2207` (not invoice and order numbers, nor the names of standards), an HTTP
 * status that stands alone (an amount has three digits too), `invalid_api_key`, exception names.
 */
const ERROR_CODE =
  /\b(?!(?:INV|ORD|ORDER|PO|REF|SHA|UTF|ISO|AES|RSA|WIN)[-_]?\d)[A-Z]{2,10}[-_]?\d{2,6}\b|^\s*[45]\d\d\s*$|\b[a-z]+(?:_[a-z]+)+\b|\b\w+(?:Error|Exception)\b/;

/** True when there is an error code in the beginning of a text. */
export function hasErrorCode(text: string): boolean {
  return ERROR_CODE.test(text.slice(0, 500));
}
