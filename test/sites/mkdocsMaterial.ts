import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { debianPrograms } from './packages.ts';
import { makeSite } from './recipe.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const [theme, template = ''] = snippetFor('MkDocs Material');

/** MkDocs with the theme Material: what `mkdocs new` makes, below a path as on a project's own pages. */
export const mkdocsMaterial: Site = {
  name: 'mkdocs-material',
  title: 'MkDocs Material 8.2',
  ...debianPrograms({
    mkdocs: '/usr/bin/mkdocs',
    'mkdocs-material': '/usr/share/mkdocs/themes/material',
  }),
  build: () =>
    makeSite({
      folder: 'mkdocs-material',
      starter: [['/usr/bin/mkdocs', ['new', '.']]],
      files: {
        'mkdocs.yml': `site_name: Larder\nsite_url: http://mkdocs-material.localhost/larder/\n${theme}`,
        'overrides/main.html': template,
        ...Object.fromEntries(larderPages.map((page) => [`docs/guide/${page.slug}.md`, writeMarkdown(page)])),
      },
      build: [['/usr/bin/mkdocs', ['build', '--quiet']]],
      out: 'site',
    }),
  base: '/larder/',
  from: 'guide/install/',
  link: '.md-nav--primary a[href*="first-shelf"]',
  to: 'guide/first-shelf/',
  ownSearch: { box: '.md-search__input', query: 'barcode' },
  searches: larderSearches((slug) => `guide/${slug}/`),
};
