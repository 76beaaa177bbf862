import { describe, expect, it } from 'vitest';
import { speechOf } from '../messages/speechOf.ts';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const tag = (more = '') =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" ${more}></script>`;

/** A page in a language, with what its files of texts were. */
async function pageIn(lang: string, more = '') {
  const visit = await demo.visit();
  const texts: string[] = [];
  visit.context.on('request', (request) => {
    const [, part, language] = /\/chunks\/(\w+)\.([\w-]+)-[^/]{8}\.js$/.exec(request.url()) ?? [];
    if (part && language) texts.push(language);
  });
  const page = await demo.openPageWith(visit, tag(more), '', lang);
  return { ...createCustomer(page), visit, languages: () => [...new Set(texts)] };
}

describe('A customer who reads another language', () => {
  it.each(['de', 'ja', 'ar'])('goes from search to receipt in %s, and loads no other', async (language) => {
    const { strings, say } = await speechOf(language);
    const { page, dialog, search, visit, ...customer } = await pageIn(language);
    await page.locator('.launcher').click();
    expect(await dialog.getAttribute('lang')).toBe(language);
    expect(await dialog.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await dialog.getByRole('combobox', { name: strings.searchLabel }).waitFor();
    await search('refund not arrived');
    await search('where is my refund');
    await search('refund money still missing');
    const offer = dialog.getByRole('region', {
      name: say(strings.offerTitle.reformulated, { count: 3 }),
    });
    await offer.waitFor();
    await visit.expectAccessible(page);
    const team = { de: 'das Abrechnungsteam', ja: '請求担当チーム', ar: 'فريق الفوترة' }[language] ?? '';
    await offer.getByRole('button', { name: say(strings.writeTo, { team }) }).click();
    await dialog.getByRole('textbox', { name: strings.email }).fill('ana@larch.example');
    await visit.expectAccessible(page);
    await dialog.getByRole('button', { name: say(strings.send, { team }) }).click();
    await dialog.getByRole('heading', { name: say(strings.sentTitle, { team }) }).waitFor();
    expect(customer.languages()).toEqual([language]);
  });
});
