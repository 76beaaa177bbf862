import { fit } from '../search/fit.ts';
import type { PageFacts } from './readPage.ts';

/** From this many pages with one description on, it describes the site. */
const TOO_MANY = 3;

/**
 * Takes back descriptions that many pages share: some generators give every page the site's own, which would
 * make all summaries alike. The text that follows the title takes their place.
 */
export function withoutBoilerplate(pages: readonly PageFacts[]): PageFacts[] {
  const counts = new Map<string, number>();
  for (const { description } of pages)
    if (description) counts.set(description, (counts.get(description) ?? 0) + 1);
  return pages.map((page) =>
    page.description && (counts.get(page.description) ?? 0) >= TOO_MANY
      ? { ...page, summary: fit(textAfterTitle(page)) }
      : page,
  );
}

const textAfterTitle = ({ title, body }: PageFacts): string =>
  body.startsWith(title) ? body.slice(title.length).trim() : body;
