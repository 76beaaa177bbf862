import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { debianPrograms } from './packages.ts';
import { makeSite } from './recipe.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const [partial, include = ''] = snippetFor('Hugo');
const base = `<!doctype html>
<html lang="{{ .Site.LanguageCode }}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    {{ hugo.Generator }}
    <title>{{ .Title }} | {{ .Site.Title }}</title>
    ${include.trim()}
  </head>
  <body>
    <header><a href="{{ "/" | relURL }}">{{ .Site.Title }}</a></header>
    <nav>{{ range .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</nav>
    <main>{{ block "main" . }}{{ end }}</main>
    <footer>Made with Hugo</footer>
  </body>
</html>
`;
const single = '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}';
const list =
  '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}';

/** Hugo: what `hugo new site` makes, with three plain templates, since it comes without a theme. No search, but a sitemap. */
export const hugo: Site = {
  name: 'hugo',
  title: 'Hugo 0.111',
  ...debianPrograms({ hugo: '/usr/bin/hugo' }),
  build: () =>
    makeSite({
      folder: 'hugo',
      starter: [['/usr/bin/hugo', ['new', 'site', '.', '--force']]],
      files: {
        'config.toml': "baseURL = 'http://hugo.localhost/'\nlanguageCode = 'en-gb'\ntitle = 'Larder'\n",
        'layouts/_default/baseof.html': base,
        'layouts/_default/single.html': single,
        'layouts/_default/list.html': list,
        'layouts/partials/baton.html': partial,
        'content/_index.md': '---\ntitle: Larder\n---\n',
        ...Object.fromEntries(
          larderPages.map((page) => [`content/guide/${page.slug}.md`, writeMarkdown(page, {})]),
        ),
      },
      build: [['/usr/bin/hugo', ['--quiet', '--destination', 'public']]],
      out: 'public',
    }),
  base: '/',
  from: 'guide/install/',
  link: 'nav a[href$="/first-shelf/"]',
  to: 'guide/first-shelf/',
  searches: larderSearches((slug) => `guide/${slug}/`),
};
