import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { debianPrograms } from './packages.ts';
import { makeSite } from './recipe.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { writeRst } from './writeRst.ts';

const index = `Larder
======

.. toctree::

${larderPages.map(({ slug }) => `   ${slug}`).join('\n')}

* :ref:\`genindex\`
* :ref:\`search\`
`;

/** Sphinx: what `sphinx-quickstart` makes, below a path as on Read the Docs. */
export const sphinx: Site = {
  name: 'sphinx',
  title: 'Sphinx 5.3',
  ...debianPrograms({ 'python3-sphinx': '/usr/bin/sphinx-build' }),
  build: () =>
    makeSite({
      folder: 'sphinx',
      starter: [
        ['/usr/bin/sphinx-quickstart', ['-q', '--sep', '-p', 'Larder', '-a', 'Larder']],
        ['mv', ['source/conf.py', 'starter.py']],
      ],
      files: {
        'source/conf.py': `exec(open('../starter.py').read())\n${snippetFor('Sphinx')[0]}`,
        'source/index.rst': index,
        ...Object.fromEntries(larderPages.map((page) => [`source/${page.slug}.rst`, writeRst(page)])),
      },
      build: [['/usr/bin/sphinx-build', ['-q', '-b', 'html', 'source', 'build/html']]],
      out: 'build/html',
    }),
  base: '/en/latest/',
  from: 'install.html',
  link: '.sphinxsidebar a[href="first-shelf.html"]',
  to: 'first-shelf.html',
  ownSearch: { box: '#searchbox input[name="q"]', query: 'barcode', submits: true },
  searches: larderSearches((slug) => `${slug}.html`),
};
