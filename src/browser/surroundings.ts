import { ofDocument } from './ofDocument.ts';
import type { Environment } from '../core/events.ts';
import { localeOf } from './localeOf.ts';
import type { PageFacts } from './pageFacts.ts';

/** Where the customer is at the press of the button: what support needs to reproduce it, and no more. */
export function surroundings({ url, title }: PageFacts): {
  readonly environment: Environment;
  readonly page: { readonly url: string; readonly title: string };
} {
  return {
    environment: {
      locale: localeOf(ofDocument('documentElement').lang),
      userAgent: navigator.userAgent,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      viewport: `${String(innerWidth)}x${String(innerHeight)}`,
    },
    page: { url, title },
  };
}
