import type { Environment } from '../core/events.ts';
import type { PageFacts } from './pageFacts.ts';

/** Where the customer is at the press of the button: what support needs to reproduce it, and no more. */
export function surroundings({ url, title }: PageFacts): {
  readonly environment: Environment;
  readonly page: { readonly url: string; readonly title: string };
} {
  return {
    environment: {
      locale: localeOf(document.documentElement.lang),
      userAgent: navigator.userAgent,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      viewport: `${String(innerWidth)}x${String(innerHeight)}`,
    },
    page: { url, title },
  };
}

/** The page's language, in the customer's own variety of it: a British reader of an English page wants British dates. */
function localeOf(pageLanguage: string): string {
  const base = pageLanguage.split('-')[0]?.toLowerCase();
  const own = navigator.languages.find((language) => !base || language.split('-')[0]?.toLowerCase() === base);
  return own ?? (pageLanguage || navigator.language);
}
