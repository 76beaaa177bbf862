import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const EVIL = 'https://evil.example/';
const tag = () =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" data-fallback="/contact"></script>`;

/** Elements that stand in for properties of the document: `<img name="body">`. */
const standIns = (names: Iterable<string>) =>
  [...names].map((name) => `<img name="${name}" alt="" src="/favicon.svg">`).join('');
/** Properties that scripts like to read, and all that our own code reads. */
const properties = new Set(
  'baseURI,title,forms,images,links,head,cookie,referrer,URL,all,defaultView,activeElement,visibilityState'.split(
    ',',
  ),
);
/** Without these a page can hardly be drawn: the contact link stands in for the panel. */
const methods = new Set<string>();
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(file)) continue;
  const source = readFileSync(`src/${file}`, 'utf8');
  for (const [, name = ''] of source.matchAll(/\bofDocument\('(\w+)'\)(?!\.call)/g)) properties.add(name);
  for (const [, name = ''] of source.matchAll(/\bdocument\.(\w+)\(/g)) methods.add(name);
}

/** A toJSON of the page's own, on all that can have one. */
const toJson = (body: string) =>
  `for (const one of [Array, Object, String, Number, Boolean, Date]) one.prototype.toJSON = function () { ${body} };`;

/** From the search to the receipt. */
async function journey(page: Page) {
  const customer = createCustomer(page);
  await customer.openPanel();
  await customer.search('refund not arrived');
  await customer.openResult('Ask for a refund');
  await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
  await customer.fill('What is it about?', 'A refund');
  await customer.fill('In your words', 'It has not come.');
  await customer.send();
  const sent = await demo.stored(await customer.reference());
  expect(sent).toMatchObject({
    subject: 'A refund',
    lastViewed: { title: 'Ask for a refund' },
    decision: { row: 'billing-question' },
  });
  return sent;
}

describe('The message arrives as it was written from a page that', () => {
  it.each([
    [
      'has no crypto.randomUUID',
      `Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined });`,
      '',
    ],
    [
      'has a crypto.randomUUID that says the same again and again',
      `crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';`,
      '',
    ],
    ['gives everything a toJSON that calls itself for ever', toJson('return JSON.stringify(this);'), ''],
    [
      'has images named like the document’s properties, and a form named like us',
      '',
      `${standIns(properties)}<form id="Baton"><input name="q"><input name="loaded"></form>`,
    ],
  ])('%s', async (_, script, body) => {
    const visit = await demo.visit();
    const page = await demo.openPageWith(visit, `<script>${script}</script>${tag()}`, body);
    await journey(page);
    // What looks for violations would stumble over such a page.
    await page.close();
  });
});

describe('Nothing of another site runs on a page', () => {
  it('whose elements stand in for our script tag', async () => {
    const visit = await demo.visit();
    const asked: string[] = [];
    await visit.context.route(`${EVIL}**`, (route) => {
      asked.push(`${route.request().resourceType()} ${route.request().url()}`);
      return route.fulfill({ body: '' });
    });
    const two = `<img name="scripts" alt="" src="${EVIL}baton.js">`.repeat(2);
    const page = await demo.openPageWith(visit, '', `${standIns(['currentScript'])}${two}${tag()}`);
    await createCustomer(page).openPanel();
    expect(asked.filter((one) => !one.startsWith('image'))).toEqual([]);
  });
});

describe('Where elements stand in for methods of the document', () => {
  it('the contact link stands in for the panel', async () => {
    expect(methods).toContain('querySelector');
    const visit = await demo.visit({ expected: [/\[Baton\] Not loaded: a contact link is shown/] });
    const page = await demo.openPageWith(visit, tag(), standIns([...methods, 'createElement']));
    const link = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const root = Document.prototype.querySelector.call(document, 'baton-root')?.shadowRoot;
          const look = () => {
            const link = root?.querySelector('a');
            if (link) resolve(link.href);
            else setTimeout(look, 50);
          };
          look();
        }),
    );
    expect(link).toBe(demo.url('/contact'));
    await page.close();
  });
});
