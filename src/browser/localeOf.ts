/**
 * A language in the customer's own variety of it: a British reader of an English page wants British dates.
 *
 * @param language what a page or our strings state; it may be no language at all (`en_US`, a placeholder)
 */
export function localeOf(language: string): string {
  const stated = usableLocale(language);
  const own = navigator.languages.find((one) => stated === undefined || written(one) === written(stated));
  return own ?? stated ?? navigator.language;
}

/** Chinese in the other script is no variety that its readers would want. @example written('zh-SG') // 'zh Hans' */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language} ${script ?? ''}`;
}

function usableLocale(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    // No language: the customer's own is used.
    return undefined;
  }
}
