import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RICH_TAGS } from '../../src/core/richText.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { createCustomer } from './customer.ts';
import { allPayloads, END, payloads } from './payloads.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
/** Counts what runs, before anything of the page does. */
const define = '<script>window.ran = 0; window.pwn = () => { window.ran += 1; };</script>';
const ran = (page: Page) => page.evaluate(() => (window as unknown as { ran: number }).ran);
const endpoint = () => `${demo.inboxUrl()}/handoffs`;
const tag = (index: string) =>
  `${define}<script async src="/baton.js" data-endpoint="${endpoint()}" data-index="${index}"></script>`;
const inBatches = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
const call = (page: Page, ...given: readonly unknown[]) =>
  page.evaluate((values) => {
    (window as unknown as { Baton: (...call: readonly unknown[]) => void }).Baton(...values);
  }, given);
/** What the panel is made of, beside what an article may have. */
const OURS =
  'article,b,div,span,h1,h2,button,input,label,svg,path,circle,rect,line,polyline,section,form,textarea,select,option,fieldset,legend,small,i'.split(
    ',',
  );
/** What stands around an article's own elements. */
const AROUND = ['h2', 'div', 'span', 'section', 'button'];
const RUNS = /^on|^style$|^srcdoc$|^formaction$/;

/** What is neither ours nor on the safe list, has an attribute that could run, or leads to an address of another kind. */
const strange = (page: Page) =>
  page.evaluate(
    ([rich, ours, around, runs]) => {
      const dialog = document.querySelector('baton-root')?.shadowRoot?.querySelector('dialog');
      return Array.from(dialog?.querySelectorAll('*') ?? []).flatMap((element) => {
        const known = element.parentElement?.closest('article') ? around : ours;
        const isKnown = rich.includes(element.localName) || known.includes(element.localName);
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? 'https:';
        const isSafe =
          /^(?:https?:|mailto:)/.test(address) &&
          !element.getAttributeNames().some((name) => new RegExp(runs).test(name));
        return isKnown && isSafe ? [] : [element.outerHTML.slice(0, 200)];
      });
    },
    [RICH_TAGS as readonly string[], OURS, AROUND, RUNS.source] as const,
  );

describe(`${String(allPayloads.length)} texts that would run`, () => {
  it('are more than 2,000, of eight kinds', () => {
    expect(new Set(allPayloads).size).toBeGreaterThanOrEqual(2000);
    expect(Object.keys(payloads)).toHaveLength(8);
  });

  it('run nothing and make nothing that is not on the safe list, as an article that is read in the panel', async () => {
    // Their images are not there, and their texts are no page for anybody.
    const visit = await demo.visit({ expected: [/Failed to load resource/], only: 'main > h1' });
    const page = await demo.openPageWith(visit, tag('/baton-index.bin'));
    for (const [at, batch] of inBatches(allPayloads, 240).entries()) {
      const path = `hostile-${String(at)}.html`;
      const body = batch.map((text) => `<div>${text}${END}</div>`).join('');
      await demo.putFile(
        path,
        `<!doctype html><title>Hostile</title><main><h1>Hostile</h1>${body}<p>The end of ${path}</p></main>`,
      );
      await call(page, 'article', `/${path}`);
      // All of it was read, to its end.
      await page.getByRole('dialog').getByText(`The end of ${path}`).waitFor({ state: 'attached' });
      expect(await strange(page)).toEqual([]);
    }
    expect(await ran(page)).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/try.html');
  });

  it('run nothing as titles, headings, sections and bodies of an index, and as queries; addresses of other kinds, and hidden ones of other sites, are left out', async () => {
    const groups = inBatches(inBatches(allPayloads, 5), 8);
    const nameOf = (group: number) => `zq${String(group)}w`;
    const articles = groups.flatMap((group, at) =>
      group.map(([title = '', heading = '', section = '', summary = '', body = ''], place) => ({
        id: `${String(at)}-${String(place)}`,
        url: `/hostile/${String(at)}-${String(place)}.html`,
        title: `${nameOf(at)} ${title}`,
        headings: [{ text: heading, anchor: heading }],
        section,
        summary: `${nameOf(at)} ${summary}`,
        body: `${nameOf(at)} ${body}`,
      })),
    );
    const addresses = [
      'javascript:pwn()',
      'JAVASCRIPT:pwn()',
      'data:text/html,x',
      ' vbscript:x',
      'blob:x',
      'file:///x',
      'http://[',
      '//evil.example/',
      '/\\evil.example/',
      'https:\\\\evil.example',
      '/\t/evil.example/',
      'https://docs.example@evil.example/',
    ];
    const bad = addresses.map((url, at) => ({
      id: `bad-${String(at)}`,
      url,
      title: 'zqbad',
      headings: [],
      body: '',
    }));
    const good = { id: 'good', url: '/good.html', title: 'zqbad good', headings: [], body: '' };
    await demo.putFile('hostile.bin', buildIndex([...articles, ...bad, good], { lang: 'en' }));
    const visit = await demo.visit();
    const page = await demo.openPageWith(visit, tag('/hostile.bin'));
    const customer = createCustomer(page);
    for (const at of groups.keys()) {
      await call(page, 'search', nameOf(at));
      await customer.dialog
        .getByRole('option', { name: nameOf(at) })
        .first()
        .waitFor();
      expect(await strange(page)).toEqual([]);
    }
    await call(page, 'search', 'zqbad');
    await customer.dialog.getByRole('option', { name: 'zqbad good' }).waitFor();
    expect(await customer.dialog.getByRole('option').count()).toBe(1);
    for (const query of inBatches(allPayloads, 40).map(([first = '']) => first)) {
      await customer.field.fill(query);
      await customer.field.press('Enter');
      expect(await strange(page)).toEqual([]);
    }
    expect(await ran(page)).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/try.html');
  });

  it('run nothing as labels, as what a site says of the customer, and as the reference that the endpoint gives', async () => {
    const [title = '', searchLabel = '', name = '', subject = '', description = ''] = allPayloads.filter(
      (_, at) => at % 97 === 1,
    );
    const reference = '"><img src=x onerror=pwn()>';
    const visit = await demo.visit();
    await visit.context.route(endpoint(), (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 201, json: { reference }, headers: { 'access-control-allow-origin': '*' } })
        : route.fallback(),
    );
    const labels = JSON.stringify({ labels: { title, searchLabel } }).replaceAll('<', '\\u003c');
    const inline = `<script type="application/json" data-baton-config>${labels}</script>`;
    const page = await demo.openPageWith(visit, inline + tag('/baton-index.bin'));
    const { dialog } = createCustomer(page);
    await call(page, 'identify', { name, email: 'ana@larch.example' });
    await call(page, 'prefill', { subject, description });
    await call(page, 'contact');
    await dialog.getByRole('button', { name: /^Send to/ }).waitFor();
    expect(await strange(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^Send to/ }).click();
    await dialog.getByText(reference).waitFor();
    expect(await strange(page)).toEqual([]);
    expect(await ran(page)).toBe(0);
  });
});
