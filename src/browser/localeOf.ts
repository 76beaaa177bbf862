/**
 * A language in the customer's own variety of it: a British reader of an English page wants British dates.
 *
 * @param language what a page or our strings state; it may be no language at all (`en_US`, a placeholder)
 */
export function localeOf(language: string): string {
  const stated = usableLocale(language);
  const base = stated?.split('-')[0];
  const own = navigator.languages.find(
    (one) => base === undefined || one.split('-')[0]?.toLowerCase() === base,
  );
  return own ?? stated ?? navigator.language;
}

function usableLocale(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    // No language: the customer's own is used.
    return undefined;
  }
}
