import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchemas, describedIn } from '../../src/config/jsonSchemas.ts';
import { check, ENDPOINT } from './checking.ts';

const algolia = { provider: 'algolia', appId: 'R2IYF7ETH7', apiKey: 'k', index: 'docs' };
const service = { url: 'https://search.example', apiKey: 'k', index: 'docs' };
const whole = [
  { provider: 'pagefind' },
  {
    provider: 'pagefind',
    url: '/docs/pagefind/pagefind.js',
    baseUrl: '/docs/',
    filters: { version: ['2', '3'] },
    timeout: 5000,
  },
  algolia,
  { ...algolia, url: '/algolia', fields: { title: 'meta.title' }, filters: { language: 'en' } },
  { provider: 'meilisearch', ...service },
  { provider: 'meilisearch', url: '/meili', index: 'docs' },
  { provider: 'typesense', ...service, queryBy: 'title,content' },
  { provider: 'elasticsearch', ...service },
  { provider: 'elasticsearch', url: 'https://search.example', index: 'docs' },
  { provider: 'json', url: '/api/search/{query}?n={limit}', method: 'GET' },
];
const source = describedIn.map((file) => readFileSync(`src/config/${file}.ts`, 'utf8')).join('\n');
const isConfig = new Ajv2020().compile(configJsonSchemas(source).config as object);

const checkSearch = (search: unknown) => {
  const { settings, lines } = check({ endpoint: ENDPOINT, search });
  return { search: settings.search, lines };
};

describe('a search service', () => {
  it.each(whole.map((search) => [search.provider, search] as const))(
    'is taken as it is configured: %s',
    (_, search) => {
      expect(checkSearch(search)).toEqual({ search, lines: [] });
      expect(isConfig({ endpoint: ENDPOINT, search })).toBe(true);
    },
  );

  it('that needs no more than its name may be said by it, as on the tag', () => {
    expect(checkSearch('pagefind')).toEqual({ search: { provider: 'pagefind' }, lines: [] });
  });

  it.each<[string, unknown, string]>([
    [
      'an unknown service',
      { provider: 'pagefnd' },
      'search.provider: expected one of pagefind, algolia, meilisearch, typesense, elasticsearch, json, received "pagefnd". Did you mean "pagefind"?',
    ],
    [
      'no service',
      { url: '/pagefind/pagefind.js' },
      'search.provider: expected one of pagefind, algolia, meilisearch, typesense, elasticsearch, json, received nothing. Use one of these words.',
    ],
    ['no object', 7, 'search: expected an object, received 7. Change its type.'],
    [
      'a name that says too little',
      'meilisearch',
      'search.url: expected a string, received nothing. Add it.',
    ],
    [
      'no key',
      { ...algolia, apiKey: undefined },
      'search.apiKey: expected a string, received nothing. Add it.',
    ],
    [
      'an id that is none',
      { ...algolia, appId: 'my app!' },
      'search.appId: expected letters and digits, such as R2IYF7ETH7, received "my app!". Correct it or leave it out.',
    ],
    [
      'a mistyped option',
      { ...algolia, indexx: 'docs' },
      'search.indexx: expected an option that exists, received "indexx". Did you mean search.index?',
    ],
    [
      'a mistyped field',
      { ...algolia, fields: { titel: 'name' } },
      'search.fields.titel: expected an option that exists, received "titel". Did you mean search.fields.title?',
    ],
    [
      'an address that is none',
      { provider: 'meilisearch', url: 'javascript:alert(1)', index: 'docs' },
      'search.url: expected an http(s) URL, received "javascript:alert(1)". Write it like https://search.example.com. Until then the index of the site answers.',
    ],
    [
      'no time',
      { ...algolia, timeout: 5 },
      'search.timeout: expected at least 100, received 5. Make it larger.',
    ],
  ])('with %s is left out, and the fault explained', (_, given, line) => {
    const { search, lines } = checkSearch(given);
    expect(search).toBeUndefined();
    expect(lines).toContain(line);
  });
});
