import type { Page } from 'playwright-core';

/** A customer at work: every step waits for what a customer would see. */
export type Customer = ReturnType<typeof createCustomer>;

export function createCustomer(page: Page) {
  const dialog = page.getByRole('dialog');
  const heard = (name: string, part: Readonly<Record<string, unknown>> = {}) =>
    page.waitForFunction(
      ([wanted, detail]) =>
        window.heard.some(
          (event) =>
            event.name === wanted &&
            Object.entries(detail).every(([key, value]) => event.detail[key] === value),
        ),
      [name, part] as const,
    );
  return {
    page,
    dialog,
    heard,
    async openPanel() {
      await page.getByRole('button', { name: /^Help/ }).click();
      await dialog.getByRole('searchbox').waitFor();
    },
    closePanel: () => dialog.getByRole('button', { name: 'Close' }).click(),
    /** Types a query and means it. */
    async search(query: string) {
      const box = dialog.getByRole('searchbox');
      await box.fill(query);
      await box.press('Enter');
      await heard('searched', { query });
    },
    async openResult(title: string) {
      await dialog.locator('.results').getByRole('link', { name: title }).first().click();
      await dialog.getByRole('group', { name: 'Did this solve it?' }).waitFor();
    },
    async rate(answer: 'Yes' | 'No, I still need help') {
      await dialog.getByRole('button', { name: answer }).click();
      await heard('rated');
    },
    back: () => dialog.getByRole('button', { name: 'Back' }).click(),
    offer: () => dialog.locator('section.offer'),
    takeOffer: () =>
      dialog
        .locator('section.offer')
        .getByRole('button', { name: /^Write to/ })
        .click(),
    fill: (label: string, value: string) => dialog.getByLabel(label).fill(value),
    async send(email = 'ana@larch.example') {
      await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
      await dialog.getByRole('button', { name: /^Send to/ }).click();
      await dialog.getByText('has your message').waitFor();
    },
    reference: async () => (await dialog.locator('dd b').textContent()) ?? '',
  };
}
