import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from './articles.ts';
import { articlePage, homePage, sectionPage } from './layout.ts';
import type { Site } from './layout.ts';

export interface WriteSiteOptions {
  /** Raw HTML placed just before `</head>`, such as the widget's script tag. */
  readonly headTags: string;
  /** The folder with `articles/` and `style.css`; the one of this module unless given. */
  readonly siteDir?: string;
}

interface OutputFile {
  readonly path: string;
  readonly html: string;
}

const assets = ['style.css', 'favicon.svg'];

function renderSite(site: Site): readonly OutputFile[] {
  const inner = site.groups.flatMap((group) => [
    { path: `${group.section.slug}/index.html`, html: sectionPage(group, site) },
    ...group.articles.map((article) => ({
      path: article.path.slice(1),
      html: articlePage(article, group.articles, site),
    })),
  ]);
  return [{ path: 'index.html', html: homePage(site) }, ...inner];
}

async function writePage(outDir: string, file: OutputFile): Promise<void> {
  const target = join(outDir, file.path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, file.html);
}

/** Writes the whole help centre to `outDir` as plain HTML pages. */
export async function writeSite(outDir: string, options: WriteSiteOptions): Promise<{ pages: number }> {
  const siteDir = options.siteDir ?? dirname(fileURLToPath(import.meta.url));
  const groups = await readArticles(join(siteDir, 'articles'));
  const files = renderSite({ groups, headTags: options.headTags });
  await mkdir(outDir, { recursive: true });
  await Promise.all(files.map((file) => writePage(outDir, file)));
  await Promise.all(assets.map((name) => copyFile(join(siteDir, name), join(outDir, name))));
  return { pages: files.length };
}
