import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { isFound, type KnownAnswer } from './searchKnown.ts';
import { samePage } from './samePage.ts';

/** Signs beside headings and words on buttons that are no text of an article. */
const LEFT_OVER = /¶|#$|^(?:Copy|Copied!?)$/m;

/** Opens the first known page that was found, in the panel. @throws Error that says what is wrong with it */
export async function readInPanel(page: Page, answers: readonly KnownAnswer[]): Promise<void> {
  const dialog = page.locator('baton-root').getByRole('dialog');
  const answer = answers.find(isFound);
  assert(answer, 'no known page was found that could be read');
  const field = dialog.getByRole('search').getByRole('combobox');
  await field.fill(answer.query);
  await page.waitForTimeout(1000);
  const option = dialog.getByRole('option').nth(answer.place - 1);
  const shown = ((await option.locator('b').textContent()) ?? '').trim();
  const url = await option.evaluate((one) => (one as HTMLAnchorElement).href);
  await option.click();
  const body = dialog.locator('.article[aria-busy="false"]');
  await body.waitFor();
  const heard = await page.waitForFunction(() =>
    window.heard.findLast(({ name, detail }) => name === 'article-viewed' && detail['where'] === 'panel'),
  );
  const { detail } = (await heard.jsonValue()) as unknown as {
    readonly detail: { readonly url: string; readonly title: string };
  };
  assert(samePage(detail.url, url), `expected article-viewed of ${url}, received ${detail.url}`);
  const pageTitle = await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const [, title = ''] = /<title[^>]*>([^]*?)<\/title>/i.exec(text) ?? [];
    return title.replace(/&#(\d+);|&#x([\da-f]+);/gi, (_, decimal: string, hex: string) =>
      String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
    );
  }, url);
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/&\w+;|[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const { title } = detail;
  assert(
    plain(title).length > 1 && isWithin(plain(title), plain(pageTitle)),
    `expected a title such as "${pageTitle.trim()}", received "${title}" in the event, "${shown}" in the list`,
  );
  const text = (await body.innerText()).trim();
  assert(text.length > 200, `expected the text of ${url}, received ${String(text.length)} characters`);
  const left = LEFT_OVER.exec(text);
  assert(
    !left,
    `left over in the text of ${url}: "${text.slice((left?.index ?? 0) - 40, (left?.index ?? 0) + 10)}"`,
  );
}

/** Of a page's title and its heading one often says more than the other. */
const isWithin = (one: string, other: string) => one.includes(other) || other.includes(one);
