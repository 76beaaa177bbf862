import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parts, type Part } from '../states/parts.ts';
import { createScreenReader } from '../states/screenReader.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const LOG = fileURLToPath(new URL('../states/screenReader.txt', import.meta.url));

/** Long enough to go around everything on the page and in the panel. */
const MOST_STOPS = 90;

describe('With the keyboard alone', () => {
  it('the whole journey works, each stop says what it is, and the launcher gets the focus back', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    const { page, dialog } = customer;
    await customer.heard('ready');
    const reader = await createScreenReader(page);
    const isAt = (part: Part) =>
      page.evaluate(
        (selector) =>
          document.querySelector('baton-root')?.shadowRoot?.activeElement?.matches(selector) ?? false,
        parts[part],
      );
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await reader.hear(key);
    };
    /** Tabs until the focus stands on a part. */
    const tabTo = async (part: Part) => {
      for (let presses = 0; presses < MOST_STOPS; presses += 1) {
        if (await isAt(part)) return;
        await press('Tab');
      }
      throw new Error(`The focus never reached ${part}.`);
    };
    const type = async (text: string) => {
      await page.keyboard.type(text);
      await reader.hear(`types “${text}”`);
    };
    const pressAndSee = async (key: string, isThere: Promise<unknown>) => {
      await page.keyboard.press(key);
      await isThere;
      await reader.hear(key);
    };
    const see = (part: Part) => page.locator(parts[part]).first().waitFor();

    // Who reads for less than half a second has not read.
    await page.waitForTimeout(1000);
    // The last link of the article is the place from which a reader goes on.
    await page.locator('article a').last().focus();
    await tabTo('launcher');
    await pressAndSee('Enter', see('result'));
    await page.keyboard.type('refund card');
    await pressAndSee('Enter', customer.heard('searched', { query: 'refund card' }));
    await press('ArrowDown');
    await pressAndSee('Enter', see('articleText'));
    await tabTo('ratingNo');
    await pressAndSee('Enter', see('offer'));
    await tabTo('offerTake');
    await pressAndSee('Enter', see('form'));
    await tabTo('send');
    await pressAndSee('Enter', see('fault'));
    await tabTo('email');
    await type('ana@larch.example');
    await tabTo('send');
    await pressAndSee('Enter', see('sent'));
    const reference = await customer.reference();
    expect((await demo.stored(reference)).customer.email).toBe('ana@larch.example');
    await pressAndSee('Escape', dialog.waitFor({ state: 'hidden' }));
    expect(await isAt('launcher')).toBe(true);

    expect(reader.doubled()).toEqual([]);
    await expect(withoutNumbers(reader.log(), reference)).toMatchFileSnapshot(LOG);
  });
});

/** References, times and days are others in each run. */
function withoutNumbers(log: string, reference: string): string {
  return log
    .replaceAll(reference, '<reference>')
    .replace(/\d{1,2}:\d\d( [ap]m)?/gi, '<time>')
    .replace(/\d+ (secs?|mins?)\b/g, '<duration>');
}
