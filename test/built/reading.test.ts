import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

type Baton = (...call: unknown[]) => void;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const filler = '<p>Timers run until somebody stops them, on whichever device that is.</p>'.repeat(60);

/** A customer in whose panel a page of these bytes has been opened. */
async function openPage(
  name: string,
  content: string | Uint8Array,
  contentType = 'text/html; charset=utf-8',
) {
  const customer = await demo.customerAt('/', { expected: [/404/] });
  await customer.visit.context.route(`**/${name}`, (route) =>
    route.fulfill({ body: Buffer.from(content), contentType }),
  );
  await customer.heard('ready');
  await customer.page.evaluate((path) => {
    (window as unknown as { Baton: Baton }).Baton('article', new URL(path, location.href).href);
  }, `/${name}`);
  const article = customer.dialog.locator('.article[aria-busy="false"]');
  await article.waitFor();
  const question = customer.dialog.getByRole('group', { name: 'Did this solve it?' });
  const scrollTo = (top: number) =>
    article.evaluate((body, to) => {
      body.scrollTop = to;
    }, top);
  const place = () => article.evaluate((body) => body.scrollTop);
  return { ...customer, article, question, scrollTo, place };
}

describe('Reading in the panel', () => {
  it('keeps the place when the panel is closed, and when a link led on and Back leads here again', async () => {
    await demo.putFile('next.html', page('The next one', filler));
    const customer = await openPage(
      'first.html',
      page('The first one', `${filler}<p><a href="next.html">Go on</a></p>${filler}`),
    );
    const { page: tab, dialog, article, place } = customer;
    await customer.scrollTo(700);
    await expect.poll(place).toBe(700);
    await customer.closePanel();
    await tab.getByRole('button', { name: /^Help/ }).click();
    await article.waitFor();
    expect(await place()).toBe(700);
    await dialog.evaluate((element) => Promise.all(element.getAnimations().map((one) => one.finished)));
    const link = dialog.getByRole('link', { name: 'Go on' });
    await link.scrollIntoViewIfNeeded();
    const before = await link.boundingBox();
    await link.click();
    await dialog.getByRole('heading', { name: 'The next one' }).waitFor();
    await customer.back();
    await link.waitFor();
    expect(await link.boundingBox()).toEqual(before);
    expect(await tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe(
      'Go on',
    );
    await customer.back();
    await dialog.getByRole('combobox').waitFor();
  });

  it('is asked about at its end, where nothing moves for the question', async () => {
    const { article, question, scrollTo, dialog, place } = await openPage('long.html', page('Long', filler));
    expect(await question.count()).toBe(0);
    await scrollTo(600);
    const last = dialog.locator('.article article p').last();
    await scrollTo(100_000);
    const before = [await last.boundingBox(), await place()];
    await question.waitFor();
    expect([await last.boundingBox(), await place()]).toEqual(before);
    const frame = await article.boundingBox();
    const asked = await question.boundingBox();
    expect((asked?.y ?? 0) + (asked?.height ?? 0)).toBeLessThanOrEqual(
      (frame?.y ?? 0) + (frame?.height ?? 0),
    );
  });

  it('opens the full page at the heading that was jumped to, and reads wide tables by keyboard', async () => {
    const wide = `<table><caption>Times</caption><tr>${'<td>Timesheet&nbsp;of&nbsp;a&nbsp;week</td>'.repeat(9)}</tr></table>`;
    const customer = await openPage(
      'wide.html',
      page(
        'Wide',
        `<p><a href="#b">To b</a></p>${wide}<table><tr><td>Fits</td></tr></table>${filler}<h2 id="b">B</h2>`,
      ),
    );
    await customer.dialog.getByRole('group', { name: 'Times' }).focus();
    expect(await customer.dialog.locator('.wide[tabindex]').count()).toBe(1);
    await customer.dialog.getByRole('link', { name: 'To b' }).click();
    const full = customer.dialog.getByRole('link', { name: 'Open the full page' });
    await expect.poll(() => full.getAttribute('href')).toMatch(/wide\.html#b$/);
    await customer.visit.expectAccessible(customer.page);
  });
});

describe('A page that nobody should write', () => {
  it('runs nothing and shows its text', async () => {
    const customer = await openPage(
      'evil.html',
      page(
        'Evil',
        `<base href="javascript:alert(1)"><meta http-equiv="refresh" content="0;url=https://evil.example/"><img name="querySelector" src="x" onerror="window.ran=1"><form name="body"><input name="matches"></form><script>window.ran=1</script><p onclick="window.ran=1">Text <a href="javascript:window.ran=1">pressed</a></p><svg onload="window.ran=1"></svg>${'<div>'.repeat(10_000)}deep`,
      ),
    );
    await customer.dialog.getByText('pressed').click();
    expect(await customer.dialog.locator('.article').innerText()).toContain('deep');
    expect(await customer.page.evaluate(() => 'ran' in window)).toBe(false);
  });

  it('of 2 MB is shown as far as it can be, and leads to the rest', async () => {
    const part = '<h2>Part</h2><p>Refunds to cards take <b>five</b> working days.</p><ul><li>One</li></ul>';
    const { dialog } = await openPage('big.html', page('Big', part.repeat(24_000)));
    expect(await dialog.getByText('The rest of this article is on the full page.').count()).toBe(1);
    expect(await dialog.locator('.article h3').count()).toBeGreaterThan(100);
  });

  it('in another charset has its letters', async () => {
    const bytes = Uint8Array.from(page('Alt', '<p>R\xfcckzahlung</p>'), (letter) => letter.charCodeAt(0));
    const { dialog } = await openPage('latin.html', bytes, 'text/html; charset=iso-8859-1');
    expect(await dialog.locator('.article').innerText()).toContain('Rückzahlung');
  });
});
