import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('The launcher and the panel', () => {
  it.each([
    ['at the right', '', 'Help', 'right'],
    ['at the left where the site says so', 'data-position="left"', 'Help', 'left'],
    ['at the left in Arabic', 'data-language="ar"', 'مساعدة', 'left'],
    [
      'at the right in Arabic where the site says left',
      'data-language="ar" data-position="left"',
      'مساعدة',
      'right',
    ],
  ])('stand on one side: %s', async (_, attributes, name, side) => {
    const page = await demo.openPageWith(
      await demo.visit(),
      `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" ${attributes}></script>`,
    );
    const launcher = page.getByRole('button', { name });
    await launcher.waitFor();
    await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
    const sideOf = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left + right < innerWidth ? 'left' : 'right';
    };
    expect(await launcher.evaluate(sideOf)).toBe(side);
    await launcher.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').waitFor();
    expect(await dialog.evaluate(sideOf)).toBe(side);
  });
});
