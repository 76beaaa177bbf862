import { hasErrorCode } from './errorCodes.ts';

/** Error texts of several words. */
const ERROR_SIGNS: readonly RegExp[] = [
  /^(?=.*\b(?:error|status|code|unauthori[sz]ed|forbidden|not found|timeout|gateway|api|https?)\b).*\b[45]\d\d\b/i,
  /\b(?:error|exception)\s?(?:[:#"“]|\d|code\b)|\bfailed with\s+\S|\btraceback\b/i,
];

/** True when a query reads like an error message rather than a question. */
export function looksLikeError(text: string): boolean {
  return hasErrorCode(text) || ERROR_SIGNS.some((sign) => sign.test(text.slice(0, 500)));
}
