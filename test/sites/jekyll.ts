import { readFileSync } from 'node:fs';
import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { debianPrograms } from './packages.ts';
import { makeSite } from './recipe.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const MINIMA = '/usr/share/rubygems-integration/all/gems/minima-2.5.1';
const head = () =>
  readFileSync(`${MINIMA}/_includes/head.html`, 'utf8').replace(
    '</head>',
    `${snippetFor('Jekyll')[0]}</head>`,
  );

/** Jekyll: what `jekyll new` makes, with its theme minima. No search and no sitemap. */
export const jekyll: Site = {
  name: 'jekyll',
  title: 'Jekyll 4.3 (minima)',
  ...debianPrograms({
    jekyll: '/usr/bin/jekyll',
    'jekyll-theme-minima': MINIMA,
    'ruby-jekyll-feed': '/usr/share/rubygems-integration/all/specifications/jekyll-feed-0.17.0.gemspec',
    'ruby-jekyll-seo-tag': '/usr/share/rubygems-integration/all/specifications/jekyll-seo-tag-2.8.0.gemspec',
  }),
  build: () =>
    makeSite({
      folder: 'jekyll',
      starter: [
        ['/usr/bin/jekyll', ['new', '.', '--force', '--skip-bundle']],
        ['rm', ['Gemfile']],
      ],
      files: {
        '_includes/head.html': head(),
        ...Object.fromEntries(
          larderPages.map((page) => [
            `guide/${page.slug}.md`,
            writeMarkdown(page, { layout: 'page', permalink: `/guide/${page.slug}/` }),
          ]),
        ),
      },
      build: [['/usr/bin/jekyll', ['build', '--quiet']]],
      out: '_site',
    }),
  base: '/',
  from: 'guide/install/',
  link: '.site-nav a[href="/guide/first-shelf/"]',
  to: 'guide/first-shelf/',
  searches: larderSearches((slug) => `guide/${slug}/`),
};
