/** Languages that write compounds as one word. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'nb', 'nn', 'no', 'fi']);

/** @param lang BCP 47 */
export const isCompounding = (lang: string): boolean =>
  COMPOUNDING.has(lang.toLowerCase().split('-')[0] ?? '');
