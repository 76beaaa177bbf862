import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const NONCE = 'r4nd0m';
let endpoint = '';
/** A second is staying, so that nobody waits for ten. */
const quick = { on: true, threshold: 1 };
const config = {
  policy: { triggers: { 'known-limit': quick, 'account-specific': quick, 'unverifiable-state': quick } },
};
const tags = (inboxUrl: string) =>
  `<script type="application/json" data-baton-config>${JSON.stringify(config)}</script><script nonce="${NONCE}" async src="/baton.js" data-endpoint="${inboxUrl}/handoffs" data-index="/baton-index.bin"></script>`;

const demo = useDemo({
  extraHeaders: () => ({
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self' ${endpoint}; require-trusted-types-for 'script'; trusted-types 'none'`,
  }),
  headTags: ({ inboxUrl }) => {
    endpoint = inboxUrl;
    return tags(inboxUrl);
  },
});

const ARTICLE = '/api/authentication-errors.html';
const SENTENCE = /^If you have tried all six checks/;
const button = (page: Page) => page.locator('baton-offer button');

async function pageWith(body: string, head = '') {
  const visit = await demo.visit();
  const page = await demo.openPageWith(visit, `${head}${tags(demo.inboxUrl())}`, body);
  const customer = createCustomer(page);
  await customer.heard('article-viewed');
  return { ...customer, visit };
}

/** What moved on its own, from now on. */
async function watchShifts(page: Page) {
  await page.evaluate(() => {
    const seen = window as unknown as { shifts: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      seen.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

describe('A reader who comes to the limit of an article and stays', () => {
  it('finds the way to contact behind the sentence, and nothing has moved or is covered', async () => {
    const customer = await demo.customerAt(ARTICLE);
    const { page } = customer;
    await customer.heard('article-viewed');
    const sentence = page.locator('p', { hasText: SENTENCE });
    await sentence.scrollIntoViewIfNeeded();
    const before = await sentence.boundingBox();
    const shifts = await watchShifts(page);
    await button(page).waitFor();
    expect(await shifts()).toBe(0);
    expect(await sentence.boundingBox()).toEqual(before);
    await customer.visit.expectAccessible(page);
    const overlaps = await sentence.evaluate((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const ours = document
        .querySelector('baton-offer')
        ?.shadowRoot?.querySelector('button')
        ?.getBoundingClientRect();
      if (!ours) return ['no button'];
      return Array.from(range.getClientRects()).filter(
        ({ left, right, top, bottom }) =>
          left < ours.right && right > ours.left && top < ours.bottom - 1 && bottom > ours.top + 1,
      );
    });
    expect(overlaps).toEqual([]);
    await button(page).click();
    // Reading says nothing in the customer's words: these are theirs to write.
    await customer.fill('In your words', 'Both keys are refused.');
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.triggers.map(({ name }) => name)).toEqual(['known-limit']);
    expect(sent.journey.findLast((item) => item.type === 'passage-reached')).toMatchObject({
      kind: 'known-limit',
      text: expect.stringMatching(SENTENCE),
    });
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });

  it('keeps it on that line when the window changes, and loses it with the offer', async () => {
    const customer = await demo.customerAt('/setup/connect-your-calendar.html');
    const { page } = customer;
    const sentence = page.locator('p', { hasText: /^When you have been through all five steps/ });
    await sentence.scrollIntoViewIfNeeded();
    await button(page).waitFor();
    await page.setViewportSize({ width: 1000, height: 700 });
    await sentence.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => {
      const ours = document.querySelector('baton-offer')?.shadowRoot?.querySelector('button');
      const block = Array.from(document.querySelectorAll('p')).find((one) =>
        one.textContent.startsWith('When you have been through all five'),
      );
      if (!ours || !block || ours.className === 'away') return false;
      const a = ours.getBoundingClientRect();
      const b = block.getBoundingClientRect();
      return a.top >= b.top - 4 && a.bottom <= b.bottom + 4;
    });
    await customer.openPanel();
    await customer.offer().getByRole('button', { name: 'Keep reading' }).click();
    await button(page).waitFor({ state: 'detached' });
  });

  it('finds the offer behind the sentence when they read in the panel, and keeps their place', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('api answers 401');
    await customer.openResult('API key errors: 401 and 403');
    const sentence = customer.dialog.locator('p', { hasText: SENTENCE });
    await sentence.evaluate((block) => {
      block.scrollIntoView({ block: 'center' });
    });
    const before = await sentence.boundingBox();
    await customer.offer().waitFor();
    expect(await sentence.evaluate((block) => block.nextElementSibling?.className)).toBe('offer');
    expect(await sentence.boundingBox()).toEqual(before);
    expect(await customer.offer().count()).toBe(1);
    expect(await customer.dialog.getByText('Contact is offered below this sentence.').count()).toBe(1);
    await customer.visit.expectAccessible(customer.page);
    await customer.takeOffer();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.triggers.map(({ name }) => name)).toContain('known-limit');
  });
});

describe('A reader', () => {
  const far = '<p>Go on to the next step, which is as easy as this one.</p>'.repeat(60);
  const limit = (id: string) => `<p id="${id}">If ${id} still fails, contact support.</p>`;

  it('who scrolls past one limit and stays at the next is offered contact at the next only', async () => {
    const { page } = await pageWith(`${far}${limit('alpha')}${far}${limit('beta')}${far}`);
    // The passages are found when the page is idle; staying at one shows that they are.
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      document.querySelector('#alpha')?.scrollIntoView({ block: 'center' });
      await frame();
      await frame();
      document.querySelector('#beta')?.scrollIntoView({ block: 'center' });
    });
    await button(page).waitFor();
    const reached = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(reached).toContain('If beta still fails');
    expect(reached).not.toContain('If alpha still fails');
  });

  it('who stays at a sentence that only says to try again is left alone', async () => {
    const { page } = await pageWith(
      `${far}<p>If it still fails, try again in an hour.</p>${limit('beta')}${far}`,
    );
    await page.locator('#beta').evaluate((block) => {
      block.scrollIntoView({ block: 'center' });
    });
    await button(page).waitFor();
    const reached = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(reached).toContain('If beta still fails');
    expect(reached).not.toContain('try again in an hour');
  });

  it('of a part that the site marked is offered contact there', async () => {
    const { page } = await pageWith(
      '<p data-baton-trigger="account-specific">Your own limit is set by hand.</p>',
      '<meta name="baton:issue-type" content="how-to"><meta name="baton:tags" content="Limits, by hand">',
    );
    await page.getByText('Your own limit').scrollIntoViewIfNeeded();
    await button(page).waitFor();
    expect(
      await page.evaluate(() => window.heard.find(({ name }) => name === 'article-viewed')?.detail),
    ).toMatchObject({ issueType: 'how-to', tags: ['limits', 'by hand'], language: 'en' });
  });

  it('of an article that the site marked as a whole is offered contact at its end', async () => {
    const { page } = await pageWith(
      `${far}<p id="end">That is all.</p>`,
      '<meta name="baton:trigger" content="known-limit">',
    );
    await page.locator('#end').scrollIntoViewIfNeeded();
    await button(page).waitFor();
  });

  it('who goes on to another route leaves the button behind', async () => {
    const { page, heard } = await pageWith(limit('alpha'));
    await page.locator('#alpha').scrollIntoViewIfNeeded();
    await button(page).waitFor();
    await page.evaluate(() => {
      history.pushState(null, '', '/app/exports');
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = 'Exports';
      document.querySelector('#alpha')?.remove();
    });
    await heard('article-viewed', { title: 'Exports' });
    await button(page).waitFor({ state: 'detached' });
  });

  it('sees nothing of it any more once the site has taken the widget off', async () => {
    const { page } = await pageWith(limit('alpha'));
    await page.locator('#alpha').scrollIntoViewIfNeeded();
    await button(page).waitFor();
    await page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('destroy');
    });
    await button(page).waitFor({ state: 'detached' });
  });
});
