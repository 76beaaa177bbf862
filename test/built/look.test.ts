import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const tag = (more = '') =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" ${more}></script>`;

/** A page with a tag that says how all looks, once the launcher is there. */
async function pageWithLook(more: string, head = '', expected: readonly RegExp[] = []) {
  const visit = await demo.visit({ expected });
  const lines: string[] = [];
  visit.context.on('console', (message) => {
    if (message.text().includes('[Baton]')) lines.push(message.text());
  });
  const page = await demo.openPageWith(visit, head + tag(more));
  await page.getByRole('button', { name: /^Help/ }).waitFor();
  return { page, visit, lines, customer: createCustomer(page) };
}

const styleOf = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

describe('The accent of a site', () => {
  it.each([
    ['#ffd400', 'rgb(255, 212, 0)', 'rgb(0, 0, 0)'],
    ['oklch(45% 0.2 300)', 'rgb(105, 40, 177)', 'rgb(255, 255, 255)'],
    ['var(--brand)', 'rgb(0, 0, 128)', 'rgb(255, 255, 255)'],
  ])('may be %s, and words on it can be read', async (accent, fill, ink) => {
    const brand = '<link rel="stylesheet" href="/brand.css">';
    await demo.putFile('brand.css', ':root { --brand: navy }');
    const { page, customer, visit } = await pageWithLook(`data-accent="${accent}"`, brand);
    expect(await styleOf(page, '.launcher', 'background-color')).toBe(fill);
    expect(await styleOf(page, '.launcher', 'color')).toBe(ink);
    await customer.openPanel();
    await customer.search('quartz zeppelin xylophone');
    await customer.offer().waitFor();
    expect(await styleOf(page, '.offer .button', 'background-color')).toBe(fill);
    await visit.expectAccessible(page);
  });

  it('is there when the launcher is first seen: it does not change under the customer’s eyes', async () => {
    const visit = await demo.visit();
    await visit.context.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        const button = document.querySelector('baton-root')?.shadowRoot?.querySelector('.launcher');
        if (button?.checkVisibility()) seen.add(getComputedStyle(button).backgroundColor);
        requestAnimationFrame(look);
      };
      look();
    });
    const page = await demo.openPageWith(visit, tag('data-accent="#ffd400"'));
    await page.getByRole('button', { name: 'Help' }).hover();
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
      'rgb(255, 212, 0)',
    ]);
  });

  it('is as shipped where its code cannot be loaded', async () => {
    const visit = await demo.visit({ expected: [/look could not be loaded/, /Failed to load resource/] });
    await visit.context.route(/chunks\/lookRoom-/, (route) => route.abort());
    const page = await demo.openPageWith(visit, tag('data-accent="#ffd400"'));
    await page.getByRole('button', { name: 'Help' }).waitFor();
    expect(await styleOf(page, '.launcher', 'background-color')).toBe('rgb(10, 90, 73)');
  });

  it('is as shipped where the launcher’s code cannot be loaded', async () => {
    const visit = await demo.visit({ expected: [/Failed to load resource/] });
    await visit.context.route(/chunks\/launcherRoom-/, (route) => route.abort());
    const page = await demo.openPageWith(visit, tag('data-accent="#ffd400"'));
    await page.getByRole('button', { name: 'Help' }).waitFor();
  });

  it('may come from a configuration file, and be changed by a call', async () => {
    await demo.putFile('look.json', JSON.stringify({ accent: 'navy', radius: 0, position: 'left' }));
    const { page } = await pageWithLook('data-config="/look.json"');
    expect(await styleOf(page, '.launcher', 'background-color')).toBe('rgb(0, 0, 128)');
    expect(await styleOf(page, '.launcher', 'border-radius')).toBe('0px');
    expect(await styleOf(page, '.launcher', 'left')).toBe('20px');
    await page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('config', { accent: '#ffd400' });
    });
    await page.waitForFunction(() => {
      const button = document.querySelector('baton-root')?.shadowRoot?.querySelector('.launcher');
      return button && getComputedStyle(button).backgroundColor === 'rgb(255, 212, 0)';
    });
    expect(await styleOf(page, '.launcher', 'border-radius')).toBe('0px');
  });
});

describe('A look with a fault', () => {
  it('says each in one line, and is as shipped in that', async () => {
    const { page, lines } = await pageWithLook(
      'data-accent="blurple" data-radius="40" data-font="1px" data-theme="night" data-offset="left" data-z-index="top"',
      '',
      [/data-/],
    );
    expect(lines.sort()).toEqual([
      '[Baton] data-accent: expected a CSS colour, received "blurple". Write it like #0a5a49.',
      '[Baton] data-font: expected a CSS font-family, received "1px". Write it like "Inter, sans-serif", or system for ours.',
      '[Baton] data-offset: expected one or two numbers from 0 to 400, received "left". Write it like "20 80": px from the side, and from the bottom.',
      '[Baton] data-radius: expected a number from 0 to 24, received "40". Write it like 12.',
      '[Baton] data-theme: expected one of auto, light, dark, received "night". Use one of these words.',
      '[Baton] data-z-index: expected a whole number from 0 to 2147483647, received "top". Write it like 1000.',
    ]);
    expect(await styleOf(page, '.launcher', 'background-color')).toBe('rgb(10, 90, 73)');
    expect(await styleOf(page, '.launcher', 'bottom')).toBe('20px');
  });

  it('says where it stands in a configuration', async () => {
    const inline = `<script type="application/json" data-baton-config>{ "accent": "transparent" }</script>`;
    const { page, lines } = await pageWithLook('', inline, [/accent/]);
    await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
    expect(lines).toEqual([
      '[Baton] inline config: accent: expected a CSS colour, received "transparent". Write it like #0a5a49.',
    ]);
  });

  it('cannot be more than a value', async () => {
    const { page } = await pageWithLook(
      `data-font="serif; display: none } .launcher { display: none" data-accent="red; display: none"`,
      '',
      [/data-(font|accent)/],
    );
    expect(await page.getByRole('button', { name: 'Help' }).isVisible()).toBe(true);
  });
});

describe('The launcher', () => {
  it('stands where the site wants it', async () => {
    const { page } = await pageWithLook('data-offset="24 96" data-position="left" data-z-index="7"');
    const box = await page.locator('.launcher').boundingBox();
    expect([box?.x, 900 - (box?.y ?? 0) - (box?.height ?? 0)]).toEqual([24, 96]);
    expect(await styleOf(page, '.launcher', 'z-index')).toBe('7');
  });
});

describe('The font', () => {
  it('is the page’s own, in the launcher and in the panel', async () => {
    await demo.putFile('font.css', 'body { font: 22px "Courier New", monospace }');
    const { page, customer } = await pageWithLook('', '<link rel="stylesheet" href="/font.css">');
    expect(await styleOf(page, '.launcher', 'font-family')).toBe('"Courier New", monospace');
    expect(await styleOf(page, '.launcher', 'font-size')).toBe('15px');
    await customer.openPanel();
    expect(await styleOf(page, 'dialog', 'font-family')).toBe('"Courier New", monospace');
    expect(await styleOf(page, 'dialog', 'font-size')).toBe('15px');
  });

  it('is ours where the page has none', async () => {
    const { page, customer } = await pageWithLook('');
    await customer.openPanel();
    expect(await styleOf(page, 'dialog', 'font-family')).toBe('Inter, system-ui, sans-serif');
  });

  it.each([
    ['system', 'Inter, system-ui, sans-serif'],
    ["Georgia, 'Times New Roman'", 'Georgia, "Times New Roman"'],
  ])('may be said: %s', async (font, family) => {
    await demo.putFile('font.css', 'body { font: 22px "Courier New", monospace }');
    const { page, customer } = await pageWithLook(
      `data-font="${font}"`,
      '<link rel="stylesheet" href="/font.css">',
    );
    await customer.openPanel();
    expect(await styleOf(page, 'dialog', 'font-family')).toBe(family);
    expect(await styleOf(page, '.launcher', 'font-family')).toBe(family);
  });
});

describe('A page whose rules reach everywhere', () => {
  it('changes nothing of the launcher but its font, and its custom properties none of ours', async () => {
    const names = ['ink', 'paper', 'accent', 'fill', 'radius', 'text', 'gap-2', 'line'];
    await demo.putFile(
      'hostile.css',
      `* { all: unset !important; } :root, baton-root { ${names.map((name) => `--${name}: 99px !important;`).join('')} }`,
    );
    const { page, customer } = await pageWithLook('', '<link rel="stylesheet" href="/hostile.css">');
    const box = await page.locator('.launcher').boundingBox();
    expect(box?.height).toBe(44);
    expect(await styleOf(page, '.launcher', 'background-color')).toBe('rgb(10, 90, 73)');
    await customer.openPanel();
    expect(await styleOf(page, 'dialog', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await styleOf(page, 'dialog', 'font-size')).toBe('15px');
  });
});

describe('Forced colours', () => {
  it('keep the edges of the launcher, and the sign on it', async () => {
    const { page, customer } = await pageWithLook('data-accent="#ffd400"');
    await page.emulateMedia({ forcedColors: 'active' });
    await customer.openPanel();
    await customer.search('quartz zeppelin xylophone');
    await customer.offer().waitFor();
    await customer.closePanel();
    await page.getByRole('button', { name: 'Help (contact is offered)' }).waitFor();
    expect(await styleOf(page, '.launcher', 'border-top-style')).toBe('solid');
    expect(await styleOf(page, '.launcher', 'background-color')).not.toBe('rgb(255, 212, 0)');
  });
});
