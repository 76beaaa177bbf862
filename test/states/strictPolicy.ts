import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSites, type Sites } from './site.ts';
import type { Browsing, Look } from './tab.ts';
import { createVisitor } from './visitor.ts';

const NONCE = 'r4nd0m';
/** As strict as a policy can be with scripts and an endpoint. */
const policy = (endpoint: string) =>
  `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src 'self' ${endpoint}; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
const PICTURES =
  '<p><img src="/favicon.svg" alt="The page of an invoice"><img data-src="/later.svg" alt="The page of a plan"></p>';
const READ = '/billing/ask-for-a-refund.html';

/** The whole journey under a policy that forbids all styles and all images. */
export function describeStrictPolicy(
  name: string,
  openBrowser: (colorScheme: Look['colorScheme']) => Promise<Browsing>,
) {
  describe(name, () => {
    let sites: Sites<'strict'>;
    let browsing: Browsing;
    beforeAll(async () => {
      sites = await startSites({
        strict: {
          language: 'en',
          options: `nonce="${NONCE}"`,
          headers: (endpoint) => ({ 'Content-Security-Policy': policy(endpoint) }),
          // The pages are without styles and signs of their own; one that is read in the panel has images.
          change: (path, html) => {
            const page = html.replace(/<link [^>]*(?:icon|stylesheet)[^>]*>/g, '');
            return path === READ ? page.replace('</h1>', `</h1>${PICTURES}`) : page;
          },
        },
      });
      browsing = await openBrowser('light');
    });
    afterAll(async () => {
      await browsing.close();
      await sites.stop();
    });

    it('a page may forbid all but a nonce: search, article, offer, form and receipt come without one violation', async () => {
      const tab = await browsing.open({ width: 1280, height: 900, colorScheme: 'light' });
      const visitor = createVisitor(tab, sites.at.strict);
      await visitor.arrive('/billing/when-a-refund-arrives.html');
      await visitor.openPanel();
      await visitor.search('ask for a refund');
      await visitor.press('result');
      await visitor.see('articleRead');
      const shown = await tab.evaluate(() => {
        const article = document
          .querySelector('baton-root')
          ?.shadowRoot?.querySelector('dialog .article article');
        const words = Array.from(article?.querySelectorAll<HTMLElement>('.missing') ?? []);
        return {
          images: article?.querySelectorAll('img').length,
          words: words.filter((one) => !one.hidden).map((one) => one.textContent),
        };
      }, undefined);
      expect(shown).toEqual({ images: 0, words: ['The page of an invoice', 'The page of a plan'] });
      await visitor.scrollTo('articleEnd');
      await visitor.press('ratingNo');
      await visitor.press('offerTake');
      await visitor.write('email', 'ana@larch.example');
      await visitor.press('send');
      await visitor.see('sent');
      expect(await tab.evaluate(() => window.violations, undefined)).toEqual([]);
      // What is forbidden is heard of: the list above is not empty because nobody listens.
      await tab.evaluate(async () => {
        document.body.append(Object.assign(new Image(), { src: '/favicon.svg' }));
        while (window.violations.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }, undefined);
      expect(await tab.evaluate(() => window.violations, undefined)).toEqual([
        expect.stringContaining('img-src'),
      ]);
      await tab.close();
    });
  });
}
