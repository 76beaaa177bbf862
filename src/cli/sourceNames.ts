/** What `--from` may say: `auto`, the pages, or one of the feeds. */
export const SOURCES = [
  'auto',
  'html',
  'mkdocs',
  'docusaurus',
  'just-the-docs',
  'sphinx',
  'mdbook',
  'vitepress',
  'pagefind',
  'json',
  'llms',
  'sitemap',
] as const;

export type SourceName = (typeof SOURCES)[number];
