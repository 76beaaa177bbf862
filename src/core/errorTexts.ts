/** Signs of an error text: codes such as `PL-2207` or `invalid_api_key`, HTTP statuses, exception names. */
const ERROR_SIGNS: readonly RegExp[] = [
  // Not invoice and order numbers, nor the names of standards.
  /\b(?!(?:INV|ORD|ORDER|PO|REF|SHA|UTF|ISO|AES|RSA|WIN)[-_]?\d)[A-Z]{2,10}[-_]?\d{2,6}\b/,
  // An amount has three digits too: a status stands alone or with a word of its kind.
  /^\s*[45]\d\d\s*$/,
  /^(?=.*\b(?:error|status|code|unauthori[sz]ed|forbidden|not found|timeout|gateway|api|https?)\b).*\b[45]\d\d\b/i,
  /\b[a-z]+(?:_[a-z]+)+\b/,
  /\b\w+(?:Error|Exception)\b/,
  /\b(?:error|exception)\s?(?:[:#"“]|\d|code\b)|\bfailed with\s+\S|\btraceback\b/i,
];

const REQUEST_ID =
  /\b(?:req|request|trace)[-_](?=[a-z0-9]*\d)[a-z0-9]{6,60}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** True when a query reads like an error message rather than a question. */
export function looksLikeError(text: string): boolean {
  return ERROR_SIGNS.some((sign) => sign.test(text.slice(0, 500)));
}

/** The request ids in a text, each once. */
export function requestIdsIn(text: string): string[] {
  return [...new Set(text.slice(0, 5000).match(REQUEST_ID) ?? [])];
}
