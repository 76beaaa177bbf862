import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('The panel', () => {
  it('is open, and known to be, where the site closes and opens it at once', async () => {
    const { openPanel, page, dialog } = await demo.customerAt('/');
    await openPanel();
    const told = await page.evaluate(async () => {
      const { Baton } = window as unknown as { Baton: (call: string) => void };
      Baton('close');
      Baton('open');
      // What is told late is told by then: calls are answered by code that is on its way.
      while (window.heard.filter(({ name }) => name === 'opened').length < 2)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return window.heard.map(({ name }) => name).filter((name) => /^(opened|closed)$/.test(name));
    });
    expect(told).toEqual(['opened', 'closed', 'opened']);
    expect(await dialog.isVisible()).toBe(true);
  });
});
