import { describe, expect, it } from 'vitest';
import { cycle, held } from '../leaks/cycles.ts';
import { useDemo } from './setup.ts';

const demo = useDemo({ headTags: '' });

describe('A page that Baton has left', () => {
  it('holds no listener and no node more than before, however often it came and went', async () => {
    const visit = await demo.visit();
    const page = await visit.open(demo.url('/billing/when-a-refund-arrives.html'));
    await page.evaluate(() => {
      document.querySelector('article')?.append(document.createElement('baton-help'));
    });
    const session = await visit.context.newCDPSession(page);
    const before = await held(session);
    const tag = {
      src: '/baton.js',
      'data-endpoint': `${demo.inboxUrl()}/handoffs`,
      'data-index': '/baton-index.bin',
      'data-accent': '#7a2a90',
    };
    await cycle(page, tag, 6);
    // What was on its way when it was destroyed comes to its end.
    await expect
      .poll(async () => (await held(session)).listeners, { timeout: 20_000 })
      .toBe(before.listeners);
    const after = await held(session);
    // The shadow root of the site's own element stays, as the browser has it, and a text node or two of the page's.
    expect(after.nodes - before.nodes).toBeLessThan(10);
    await page.evaluate(() => {
      document.querySelector('baton-help')?.remove();
    });
  });
});
