import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateSnippet } from './evaluateSnippet.ts';
import { ENDPOINT, readSnippets, SCRIPT } from './readSnippets.ts';
import { tagOfSnippet } from './tagOfSnippet.ts';

const snippets = readSnippets(readFileSync('SNIPPETS.md', 'utf8'));
const named = (name: string) => snippets.filter((snippet) => snippet.name === name);

describe('the page of snippets', () => {
  it.each([
    ['Docusaurus', ['docusaurus.config.js']],
    ['VitePress', ['.vitepress/config.mts']],
    ['MkDocs Material', ['mkdocs.yml', 'overrides/main.html']],
    ['Sphinx', ['conf.py']],
    ['Starlight', ['astro.config.mjs']],
    ['Hugo', ['layouts/partials/baton.html', 'layouts/_default/baseof.html']],
    ['Jekyll', ['_includes/head_custom.html']],
    ['mdBook', ['theme/head.hbs']],
    ['Plain HTML', ['index.html']],
    ['Next.js', ['app/layout.tsx']],
    ['Google Tag Manager', ['Custom HTML']],
    ['npm', ['main.js']],
  ])('says for %s what goes where', (name, files) => {
    expect(named(name).map(({ file }) => file)).toEqual(files);
  });

  it.each(['Docusaurus', 'VitePress', 'Sphinx', 'Starlight', 'Next.js'])(
    'gives the configuration of %s the tag and nothing else',
    (name) => {
      const tags = named(name).map(tagOfSnippet).join('');
      expect(tags.match(/<script/g)).toHaveLength(1);
      expect(tags).toContain(`src="${SCRIPT}"`);
      expect(tags).toContain(`data-endpoint="${ENDPOINT}"`);
    },
  );

  it('lets a template of MkDocs Material keep the scripts of its theme', () => {
    const [config, template] = named('MkDocs Material');
    expect(config?.text).toBe('theme:\n  name: material\n  custom_dir: overrides\n');
    expect(template?.text).toMatch(/^\{% extends "base\.html" %\}[^]*\{\{ super\(\) \}\}/);
  });

  it('starts the package with an endpoint', () => {
    const given: unknown[] = [];
    evaluateSnippet(named('npm')[0]?.text ?? '', {
      'baton-help': { createHelp: (options: unknown) => given.push(options) },
    });
    expect(given).toEqual([{ endpoint: ENDPOINT }]);
  });

  it('has the same two addresses in all of them', () => {
    const addresses = new Set(snippets.flatMap(({ text }) => text.match(/https:[^'"\s]+/g) ?? []));
    expect([...addresses].filter((address) => !address.includes('…')).sort()).toEqual([SCRIPT, ENDPOINT]);
  });
});
