import type { Page } from 'playwright-core';

/** A customer at work: every step waits for what a customer would see. */
export type Customer = ReturnType<typeof createCustomer>;

export function createCustomer(page: Page) {
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('search').getByRole('combobox');
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
  const readToTheEnd = async () => {
    await dialog.locator('.article[aria-busy="false"]').evaluate((body) => {
      body.scrollTop = body.scrollHeight;
    });
    await dialog.getByRole('group', { name: 'Did this solve it?' }).waitFor();
  };
  return {
    page,
    dialog,
    /** The search field. */
    field,
    heard,
    async openPanel() {
      await page.getByRole('button', { name: /^Help/ }).click();
      await field.waitFor();
    },
    closePanel: () => dialog.getByRole('button', { name: 'Close' }).click(),
    /** Types a query and means it. */
    async search(query: string) {
      await field.fill(query);
      await field.press('Enter');
      await heard('searched', { query });
    },
    /** Opens an article and looks it through to its end, where the question stands. */
    async openResult(title: string) {
      await dialog.getByRole('listbox').getByRole('option', { name: title }).first().click();
      await readToTheEnd();
    },
    readToTheEnd,
    async rate(answer: 'Yes' | 'No, I still need help') {
      await dialog.getByRole('button', { name: answer }).click();
      await heard('rated');
    },
    back: () => dialog.getByRole('button', { name: 'Back', exact: true }).click(),
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
