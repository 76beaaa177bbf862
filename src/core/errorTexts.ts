/** Signs of an error text: codes such as `PL-2207` or `invalid_api_key`, HTTP statuses, exception names. */
const ERROR_SIGNS: readonly RegExp[] = [
  /\b[A-Z]{2,10}[-_]?\d{2,6}\b/,
  /\b(?:[45]\d\d)\b(?=.*\b(?:error|status|unauthori[sz]ed|forbidden|not found|timeout|api|http)|$)/i,
  /\b[a-z]+(?:_[a-z]+)+\b/,
  /\b\w*(?:Error|Exception)\b/,
  /\b(?:error|exception|failed with|traceback)\b.*\S/i,
];

const REQUEST_ID =
  /\b(?:req|request|trace)[-_](?=[a-z0-9]*\d)[a-z0-9]{6,}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** True when a query reads like an error message rather than a question. */
export function looksLikeError(text: string): boolean {
  return ERROR_SIGNS.some((sign) => sign.test(text.slice(0, 500)));
}

/** The request ids in a text, each once. */
export function requestIdsIn(text: string): string[] {
  return [...new Set(text.slice(0, 5000).match(REQUEST_ID) ?? [])];
}
