import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { npmPackages } from './packages.ts';
import { makeSite } from './recipe.ts';
import { runCommand } from './runCommand.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { workFolder } from './workFolder.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const VERSION = '3.10.2';
const search = npmPackages('docusaurus', ['@easyops-cn/docusaurus-search-local@0.55.3']);
const config = `
import starter from './starter.config.js';
import baton from './baton.config.js';
export default {
  ...starter,
  ...baton,
  url: 'http://docusaurus.localhost',
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true }]],
};
`;

/** Docusaurus: its classic starter, with the search plugin that needs no account. */
export const docusaurus: Site = {
  name: 'docusaurus',
  title: 'Docusaurus 3.10',
  missing: () => {
    const plugin = search.missing();
    return plugin && `npx create-docusaurus@${VERSION} docusaurus classic, then ${plugin}`;
  },
  async install() {
    await runCommand(['rm', ['-rf', workFolder('docusaurus')]]);
    const args = ['--yes', `create-docusaurus@${VERSION}`, 'docusaurus', 'classic', '--javascript'];
    await runCommand(['npx', [...args, '--package-manager', 'npm'], workFolder()]);
    await search.install();
  },
  build: () =>
    makeSite({
      folder: 'docusaurus',
      starter: [['mv', ['docusaurus.config.js', 'starter.config.js']]],
      files: {
        'docusaurus.config.js': config,
        'baton.config.js': snippetFor('Docusaurus')[0],
        ...Object.fromEntries(
          larderPages.map((page) => [`docs/larder/${page.slug}.md`, writeMarkdown(page)]),
        ),
      },
      build: [['npx', ['docusaurus', 'build']]],
      out: 'build',
    }),
  base: '/',
  from: 'docs/larder/install',
  link: 'a.pagination-nav__link--next',
  to: 'docs/larder/label-printer',
  ownSearch: { box: '.navbar__search-input', query: 'barcode' },
  searches: larderSearches((slug) => `docs/larder/${slug}`),
};
