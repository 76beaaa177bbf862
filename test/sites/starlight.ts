import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { npmPackages } from './packages.ts';
import { makeSite } from './recipe.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const content = `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight, in the newest version for Node 20. Its starter is not in a package: the files are those that its guide lists. */
export const starlight: Site = {
  name: 'starlight',
  title: 'Starlight 0.37 (Astro 5)',
  ...npmPackages('starlight', ['astro@5', '@astrojs/starlight@0.37.7']),
  build: () =>
    makeSite({
      folder: 'starlight',
      starter: [],
      files: {
        'astro.config.mjs': snippetFor('Starlight')[0],
        'src/content.config.ts': content,
        'src/content/docs/index.md': writeMarkdown(
          { slug: '', title: 'Larder', intro: 'What is in the cupboards.', parts: [] },
          {},
        ),
        ...Object.fromEntries(
          larderPages.map((page) => [`src/content/docs/guides/${page.slug}.md`, writeMarkdown(page, {})]),
        ),
      },
      build: [['npx', ['astro', 'build']]],
      out: 'dist',
    }),
  base: '/',
  from: 'guides/install/',
  link: 'a[rel="next"]',
  to: 'guides/label-printer/',
  ownSearch: {
    open: 'site-search button[data-open-modal]',
    box: '#starlight__search input',
    query: 'barcode',
  },
  searches: larderSearches((slug) => `guides/${slug}/`),
};
