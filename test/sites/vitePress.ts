import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { npmPackages } from './packages.ts';
import { makeSite } from './recipe.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const scaffold = `
import { renameSync } from 'node:fs';
import { scaffold } from 'vitepress';
scaffold({ root: '.', title: 'Larder', description: 'What is in the cupboards', theme: 'default', useTs: true, injectNpmScripts: false });
renameSync('.vitepress/config.ts', '.vitepress/starter.mts');
`;
const config = `
import starter from './starter.mts';
import baton from './baton.mts';
export default {
  ...starter,
  ...baton,
  themeConfig: {
    ...starter.themeConfig,
    search: { provider: 'local' },
    sidebar: [{ text: 'Larder', items: ${JSON.stringify(
      larderPages.map(({ slug, title }) => ({ text: title, link: `/guide/${slug}` })),
    )} }],
  },
};
`;

/** VitePress: what `vitepress init` makes, with its local search turned on. */
export const vitePress: Site = {
  name: 'vitepress',
  title: 'VitePress 1.6',
  ...npmPackages('vitepress', ['vitepress@1.6.4']),
  build: () =>
    makeSite({
      folder: 'vitepress',
      starter: [['node', ['--input-type=module', '-e', scaffold]]],
      files: {
        '.vitepress/config.mts': config,
        '.vitepress/baton.mts': snippetFor('VitePress')[0],
        ...Object.fromEntries(larderPages.map((page) => [`guide/${page.slug}.md`, writeMarkdown(page)])),
      },
      build: [['npx', ['vitepress', 'build']]],
      out: '.vitepress/dist',
    }),
  base: '/',
  from: 'guide/install.html',
  link: '.VPSidebar a[href$="first-shelf.html"]',
  to: 'guide/first-shelf.html',
  ownSearch: {
    open: '.VPNavBarSearchButton, .DocSearch-Button',
    box: '#localsearch-input',
    query: 'barcode',
  },
  searches: larderSearches((slug) => `guide/${slug}.html`),
};
