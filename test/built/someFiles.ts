import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Customer } from './customer.ts';

/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const log = {
  name: 'timer.log',
  mimeType: 'text/plain',
  buffer: Buffer.from('09:14 the timer did not stop\n'),
};
export const photo = { name: 'what I see.png', mimeType: 'image/png', buffer: PNG };

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Opens the form and fills it, up to the address. */
export async function writesTo(customer: Customer) {
  await customer.openPanel();
  await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
  await customer.fill('What is it about?', 'A timer that does not stop');
  await customer.fill('In your words', 'The timer runs on.');
}

export const files = (customer: Customer) => customer.dialog.getByRole('group', { name: 'Files' });
export const file = (customer: Customer, name: string) => files(customer).locator('li', { hasText: name });
export const choose = (customer: Customer, ...chosen: (typeof log)[]) =>
  customer.dialog.locator('input[type="file"]').setInputFiles(chosen);

/** How many files the browser still keeps. */
export function keptFiles(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('baton');
        opening.onerror = () => {
          reject(new Error('The database cannot be opened.'));
        };
        opening.onsuccess = () => {
          const counting = opening.result.transaction('files').objectStore('files').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
