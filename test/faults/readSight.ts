import type { Customer } from '../built/customer.ts';

/** What a customer sees of a message, in a few words: the first sentence of what is said. */
export async function readSight({ page, dialog }: Customer): Promise<string> {
  if (page.isClosed()) return 'a closed tab';
  if (await dialog.getByText('has your message').isVisible()) return 'the receipt';
  // It may go while it is read.
  const alert = dialog.getByRole('alert').first();
  const said = (await alert.isVisible()) ? await alert.innerText({ timeout: 500 }).catch(() => '') : '';
  if (said) {
    const text = said.replace(/\s+/g, ' ');
    return `“${/^.*?\.(?= |$)/.exec(text)?.[0] ?? text.slice(0, 60)}”`;
  }
  if (await dialog.getByText('Sending…').first().isVisible()) return '“Sending…”';
  if (await dialog.getByText('You wrote to').first().isVisible()) return 'the card of what was sent';
  const field = dialog.getByLabel('In your words');
  if (await field.isVisible())
    return (await field.inputValue()) ? 'the form, with the text' : 'an empty form';
  const isTold = await page.evaluate(() => window.heard.some(({ name }) => name === 'delivered'));
  return isTold ? 'nothing open; the page was told of the delivery' : 'nothing open';
}
