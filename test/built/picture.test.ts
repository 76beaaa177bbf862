import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

const RED = [255, 0, 0, 255];
const GREEN = [0, 128, 0, 255];
const BLUE = [0, 0, 255, 255];
const BLACK = [0, 0, 0, 255];

/** A page whose parts are told by their colours: a fixed bar, a sidebar that sticks, fields, a place further down. */
const STYLES = `
  body { margin: 0; background: #eee; }
  header { position: fixed; inset: 0 0 auto; height: 40px; background: rgb(255, 0, 0); }
  aside { position: sticky; top: 60px; float: left; width: 100px; height: 80px; background: rgb(0, 128, 0); }
  main { height: 3000px; }
  main:first-of-type { display: none; }
  form { position: absolute; top: 700px; left: 300px; }
  input { display: block; box-sizing: border-box; width: 200px; height: 40px; margin: 0 0 20px; border: 0; font-size: 30px; }
  .mark { position: absolute; top: 900px; left: 600px; width: 100px; height: 100px; background: rgb(0, 0, 255); }
`;
const BODY = `
  <form>
    <input type="password" value="MMMMMMMMMM" aria-label="Password">
    <input autocomplete="section-a billing cc-number" value="MMMMMMMMMM" aria-label="Card">
    <input value="MMMMMMMMMM" aria-label="Name">
  </form>
  <div class="mark"></div>`;

async function takePicture(scroll: number) {
  const visit = await demo.visit({ only: 'baton-root' });
  await demo.putFile('picture.css', STYLES);
  const tag = `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" data-attachments="${demo.inboxUrl()}/handoffs/files"></script>`;
  const page = await demo.openPageWith(
    visit,
    `<link rel="stylesheet" href="/picture.css">${tag}`,
    `</main><header>Bar</header><aside>Side</aside><main>${BODY}`,
  );
  await page.evaluate((y) => {
    scrollTo(0, y);
  }, scroll);
  await page.getByRole('button', { name: /^Help/ }).click();
  await page.getByRole('button', { name: 'Contact support' }).click();
  const before = await stateOf(page);
  await page.getByRole('button', { name: 'Add a picture of this page' }).click();
  await page.getByRole('dialog', { name: 'Picture of this page' }).getByRole('application').waitFor();
  return { page, before };
}

/** What a page could notice. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('baton-root')?.remove();
    return {
      markup: copy.outerHTML,
      sheets: document.adoptedStyleSheets.length,
      scrolled: scrollY,
      side: document.querySelector('aside')?.getBoundingClientRect().top,
    };
  });
}

/** The colour of the picture at a place of the window. */
function colourAt(page: Page, x: number, y: number) {
  return page.evaluate(
    ([left, top]) => {
      const canvas = document
        .querySelector('baton-root')
        ?.shadowRoot?.querySelector<HTMLCanvasElement>('.stage canvas');
      const scale = (canvas?.width ?? 0) / innerWidth;
      const pixel = canvas?.getContext('2d')?.getImageData(left * scale, top * scale, 1, 1);
      return [...(pixel?.data ?? [])];
    },
    [x, y] as const,
  );
}

/** Whether anything but one colour is in a part of the picture. */
function coloursIn(page: Page, x: number, y: number, width: number, height: number) {
  return page.evaluate(
    ([left, top, wide, high]) => {
      const canvas = document
        .querySelector('baton-root')
        ?.shadowRoot?.querySelector<HTMLCanvasElement>('.stage canvas');
      const scale = (canvas?.width ?? 0) / innerWidth;
      const { data = [] } =
        canvas?.getContext('2d')?.getImageData(left * scale, top * scale, wide * scale, high * scale) ?? {};
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add([...data.slice(at, at + 4)].join());
      return found.size;
    },
    [x, y, width, height] as const,
  );
}

describe('A picture of the page', () => {
  it('shows what is seen: what is fixed, what sticks, and what was scrolled to', async () => {
    const { page } = await takePicture(400);
    expect(await colourAt(page, 600, 20)).toEqual(RED);
    expect(await colourAt(page, 50, 100)).toEqual(GREEN);
    expect(await colourAt(page, 650, 550)).toEqual(BLUE);
    expect(await colourAt(page, 650, 620)).toEqual([238, 238, 238, 255]);
  });

  it('has fields for passwords and cards black, without a letter of them, and says so', async () => {
    const { page } = await takePicture(400);
    expect(await colourAt(page, 310, 320)).toEqual(BLACK);
    expect(await coloursIn(page, 304, 304, 190, 32)).toBe(1);
    expect(await coloursIn(page, 304, 364, 190, 32)).toBe(1);
    expect(await coloursIn(page, 304, 424, 190, 32)).toBeGreaterThan(1);
    await page.getByText('2 fields for passwords or cards are black already.').waitFor();
  });

  it('shows nothing of ours, and leaves the page as it was', async () => {
    const { page, before } = await takePicture(400);
    expect(await stateOf(page)).toEqual(before);
    expect(await colourAt(page, 1200, 860)).toEqual([238, 238, 238, 255]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Picture of this page' }).waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    expect(focused).toBe('Add a picture of this page');
    expect(await page.getByRole('group', { name: 'Files' }).getByRole('listitem').count()).toBe(0);
  });
});
