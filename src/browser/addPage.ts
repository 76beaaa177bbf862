import type { KnownPage } from './linksIn.ts';

/**
 * Adds a page to those that are known. The first words of a link that has some are its title; longer ones that begin so say
 * more: "Part I", then "Part I. Tutorial".
 */
export function addPage(pages: Map<string, KnownPage>, page: KnownPage): void {
  const { title } = pages.get(page.url) ?? {};
  if (!title || page.title?.startsWith(title)) pages.set(page.url, page);
}
