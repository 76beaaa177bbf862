import type { Article, SectionWithArticles } from './articles.ts';
import type { Section } from './sections.ts';

/** What every page needs to know about the site around it. */
export interface Site {
  readonly groups: readonly SectionWithArticles[];
  readonly headTags: string;
}

interface Page {
  readonly title: string;
  readonly description: string;
  readonly article?: Article;
  readonly kind: 'home' | 'inner';
  readonly body: string;
}

const topArticles = 4;

const mark = `<svg class="mark" width="16" height="24" viewBox="0 0 16 24" aria-hidden="true" focusable="false"><path d="M8 1v11" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/><path d="M4 12h8v4l-4 6.5L4 16z" fill="currentColor"/></svg>`;

function escapeHtml(value: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return value.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Lets long codes in table cells break after an underscore or a space, and nowhere else. */
function softenCodes(body: string): string {
  return body.replace(/(?<=<t[hd][^>]*>)<code>[^<]*<\/code>/g, (code) =>
    code.replace(/[_ ](?=\w)/g, '$&<wbr>'),
  );
}

function sectionPath(section: Section): string {
  return `/${section.slug}/`;
}

function link(href: string, label: string, attributes = ''): string {
  return `<a href="${href}"${attributes}>${escapeHtml(label)}</a>`;
}

function articleMeta(article: Article | undefined): string {
  if (article === undefined) return '';
  return `<meta name="keywords" content="${escapeHtml(article.tags.join(', '))}">
<meta property="article:section" content="${escapeHtml(article.section.name)}">
`;
}

function head(page: Page, headTags: string): string {
  return `<head>
<meta charset="utf-8">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
${articleMeta(page.article)}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${headTags}
</head>`;
}

function header(): string {
  return `<header class="top">
<a class="skip" href="#content">Skip to the content</a>
<div class="bar">
<a class="wordmark" href="/">${mark}<span>Plumbline</span> <span class="product">Help centre</span></a>
<a class="all" href="/#sections">All sections</a>
</div>
</header>`;
}

function footer(groups: readonly SectionWithArticles[], kind: Page['kind']): string {
  const items = groups.map(({ section }) => `<li>${link(sectionPath(section), section.name)}</li>`);
  const nav = `<nav class="elsewhere" aria-label="All sections"><ul>${items.join('')}</ul></nav>\n`;
  return `<footer class="foot">
${kind === 'home' ? '' : nav}<p>Plumbline keeps time and sends invoices for small studios.</p>
</footer>`;
}

function document(page: Page, site: Site): string {
  return `<!doctype html>
<html lang="en">
${head(page, site.headTags)}
<body class="${page.kind}">
${header()}
${page.body}
${footer(site.groups, page.kind)}
</body>
</html>
`;
}

function sideItem(group: SectionWithArticles, current: Section, path: string): string {
  const { section, articles } = group;
  const marker = (target: string): string => (target === path ? ' aria-current="page"' : '');
  const name = link(sectionPath(section), section.name, marker(sectionPath(section)));
  if (section.slug !== current.slug) return `<li>${name}</li>`;
  const inner = articles.map(
    (article) => `<li>${link(article.path, article.title, marker(article.path))}</li>`,
  );
  return `<li class="open">${name}<ul>${inner.join('')}</ul></li>`;
}

function sideNav(site: Site, current: Section, path: string): string {
  const items = site.groups.map((group) => sideItem(group, current, path));
  return `<nav class="side" aria-label="Sections"><ul>${items.join('\n')}</ul></nav>`;
}

function breadcrumb(section?: Section): string {
  const steps = [link('/', 'Help')];
  if (section !== undefined) steps.push(link(sectionPath(section), section.name));
  return `<nav class="crumbs" aria-label="Breadcrumb"><ol>${steps
    .map((step) => `<li>${step}</li>`)
    .join('')}</ol></nav>`;
}

function neighbour(kind: 'previous' | 'next', article: Article | undefined): string {
  if (article === undefined) return '';
  const label = kind === 'previous' ? 'Previous' : 'Next';
  return `<a class="${kind}" rel="${kind === 'previous' ? 'prev' : 'next'}" href="${article.path}"><span>${label}</span>${escapeHtml(article.title)}</a>`;
}

function neighbours(article: Article, articles: readonly Article[]): string {
  const index = articles.indexOf(article);
  const links = neighbour('previous', articles[index - 1]) + neighbour('next', articles[index + 1]);
  if (links === '') return '';
  return `<nav class="pager" aria-label="More in ${escapeHtml(article.section.name)}">${links}</nav>`;
}

function innerBody(site: Site, section: Section, path: string, main: string): string {
  return `<div class="frame">
${sideNav(site, section, path)}
<main id="content" tabindex="-1">
${main}
</main>
</div>`;
}

export function articlePage(article: Article, articles: readonly Article[], site: Site): string {
  const main = `<article>
${breadcrumb(article.section)}
<h1>${escapeHtml(article.title)}</h1>
<p class="lede">${escapeHtml(article.summary)}</p>
${softenCodes(article.body)}
</article>
${neighbours(article, articles)}`;
  const body = innerBody(site, article.section, article.path, main);
  const title = `${article.title} – Plumbline Help`;
  return document({ title, description: article.summary, article, kind: 'inner', body }, site);
}

export function sectionPage({ section, articles }: SectionWithArticles, site: Site): string {
  const items = articles.map(
    (article) => `<li>${link(article.path, article.title)}<p>${escapeHtml(article.summary)}</p></li>`,
  );
  const main = `${breadcrumb()}
<h1>${escapeHtml(section.name)}</h1>
<p class="lede">${escapeHtml(section.description)}</p>
<ul class="contents">${items.join('\n')}</ul>`;
  const body = innerBody(site, section, sectionPath(section), main);
  const title = `${section.name} – Plumbline Help`;
  return document({ title, description: section.description, kind: 'inner', body }, site);
}

function homeSection({ section, articles }: SectionWithArticles): string {
  const items = articles
    .slice(0, topArticles)
    .map((article) => `<li>${link(article.path, article.title)}</li>`);
  const more = articles.length - items.length;
  if (more > 0)
    items.push(`<li>${link(sectionPath(section), `${more} more in ${section.name}`, ' class="more"')}</li>`);
  return `<section>
<h2>${link(sectionPath(section), section.name)}</h2>
<p>${escapeHtml(section.description)}</p>
<ul>${items.join('')}</ul>
</section>`;
}

export function homePage(site: Site): string {
  const description = 'Short, exact answers about tracking time, sending invoices and getting paid.';
  const body = `<main id="content" class="home" tabindex="-1">
<h1>Plumbline Help</h1>
<p class="lede">${description}</p>
<nav id="sections" class="grid" aria-label="Sections">
${site.groups.map(homeSection).join('\n')}
</nav>
</main>`;
  return document({ title: 'Plumbline Help', description, kind: 'home', body }, site);
}
