import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { LANGUAGES, variants } from './variants.ts';

/**
 * Puts all pictures of a state on one page, a line for each language, and takes a picture of that:
 * `<folder>/sheets/<state>.png`, and the page itself beside it.
 *
 * @param state as the names of its pictures begin
 */
export async function makeContactSheet(browser: Browser, folder: string, state: string): Promise<void> {
  const row = (language: string) =>
    variants
      .filter((variant) => variant.language === language)
      .map(({ name, look }) => {
        // Half as large on a desktop, where most of the picture is the page.
        const width = look.width > 1000 ? look.width / 2 : look.width;
        return `<figure><a href="../${state}-${name}.png"><img src="../${state}-${name}.png" width="${String(width)}" alt=""></a><figcaption>${name}</figcaption></figure>`;
      })
      .join('');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${state}</title>
<style>body { margin: 16px; font: 15px system-ui; background: #ccd } div { display: flex; gap: 12px; margin-block-end: 16px }
figure { margin: 0 } img { display: block; border: 1px solid #889 }</style>
<h1>${state}</h1>${LANGUAGES.map((language) => `<div>${row(language)}</div>`).join('')}`;
  const file = join(folder, 'sheets', `${state}.html`);
  await writeFile(file, html);
  const page = await browser.newPage({ viewport: { width: 4200, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: file.replace(/html$/, 'png'), fullPage: true });
  await page.close();
}
