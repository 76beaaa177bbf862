import { accept, never, status, storeAndHold, type Answer } from './answers.ts';
import { callBaton } from './callBaton.ts';
import type { PreflightMode } from './endpoint.ts';
import type { Customer } from '../built/customer.ts';
import type { Fault, Scene } from './fault.ts';

/** F27 to F30, and other moments at which a tab is killed. */
export const killFaults: readonly Fault[] = [
  {
    id: 'F27',
    name: 'the tab is killed before the press',
    expected: 'nothing is sent; the text is in the form again',
    tickets: 0,
    async run(scene) {
      const customer = await scene.arrive();
      await scene.write(customer, 'Killed before the press.');
      await scene.kill(customer);
      const later = await scene.arrive('/billing/');
      await callBaton(later.page, 'contact');
      const field = later.dialog.getByLabel('In your words');
      await field.waitFor();
      scene.check('the text is back', (await field.inputValue()) === 'Killed before the press.');
      return scene.saw(later);
    },
  },
  killed('F28', 'before the first byte', 'held', accept),
  killed('F29', 'when the server has it, before the answer', 'open', storeAndHold),
  {
    id: 'F30',
    name: 'the tab is killed as the answer comes',
    expected: 'one ticket; the next visit knows of it',
    async run(scene) {
      const customer = await scene.arrive();
      let kill = Promise.resolve();
      scene.endpoint.answer(async (call) => {
        await accept(call);
        kill = scene.kill(customer);
      }, accept);
      await scene.send(customer, 'Killed as the answer comes.').catch(() => undefined);
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      await kill;
      const later = await scene.arrive('/billing/');
      scene.check('the next visit knows that it arrived', await knowsOfIt(scene, later));
      return scene.saw(later);
    },
  },
  killed('X20', 'while the server reads it', 'open', never),
  {
    id: 'X21',
    name: 'the tab is killed while it tries again',
    expected: 'the next visit sends it: one ticket',
    async run(scene) {
      scene.endpoint.answer(status(503), never, accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'Killed while it tries again.');
      scene.check('it tries again', await scene.until(() => scene.endpoint.attempts.length === 2, 60));
      await scene.kill(customer);
      const later = await scene.arrive('/billing/');
      await scene.until(() => scene.endpoint.tickets().length > 0, 60);
      return scene.saw(later);
    },
  },
  {
    id: 'X23',
    name: 'the tab is killed as it is pressed, nothing is kept yet, and another tab sends a message of its own',
    expected: 'the next visit sends the first: a ticket each',
    async run(scene) {
      const [first, second] = [await scene.arrive(), await scene.arrive('/billing/')];
      // What keeps messages does not come to the first tab.
      await first.page.route(/chunks\/deliver-/, () => undefined);
      await scene.write(second, 'Sent by the other tab.');
      await scene.send(first, 'Killed as it is pressed.');
      await first.heard('submitted');
      await scene.kill(first);
      await second.dialog.getByRole('button', { name: /^Send to/ }).click();
      await scene.soon(async () => (await scene.saw(second)) === 'the receipt');
      await scene.arrive('/account/');
      await scene.until(() => scene.endpoint.tickets().length > 1, 60);
      return scene.saw(second);
    },
  },
  {
    id: 'X24',
    name: 'the tab is killed when the server has it, and the customer goes to another tab',
    expected: 'that tab sends it: one ticket',
    async run(scene) {
      scene.endpoint.answer(never, accept);
      const other = await scene.arrive('/billing/');
      await other.heard('ready');
      const customer = await scene.arrive();
      await scene.send(customer, 'Sent by the tab that is left.');
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      await scene.kill(customer);
      // Without a window the browser shows all tabs.
      await other.page.evaluate(() =>
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
      );
      await scene.until(() => scene.endpoint.tickets().length > 0, 60);
      scene.check('that tab knows that it arrived', await knowsOfIt(scene, other));
      return scene.saw(other);
    },
  },
  killed('X22', 'while it waits to try again', 'open', status(503)),
];

/** Whether a page has been told of a delivery, or shows it in its panel. */
export async function knowsOfIt(scene: Scene, { page, dialog }: Customer): Promise<boolean> {
  await page.getByRole('button', { name: /^Help/ }).click();
  return scene.soon(
    async () =>
      (await page.evaluate(() => window.heard.some(({ name }) => name === 'delivered'))) ||
      dialog
        .getByText(/has your message|You wrote to/)
        .first()
        .isVisible(),
  );
}

/** The tab is killed at a moment of its first attempt; the next visit goes on. */
function killed(id: string, moment: string, mode: PreflightMode, first: Answer): Fault {
  return {
    id,
    name: `the tab is killed ${moment}`,
    expected: 'the next visit sends it: one ticket',
    async run(scene) {
      scene.endpoint.preflight(mode);
      if (mode === 'open') scene.endpoint.answer(first, accept);
      const customer = await scene.arrive();
      await scene.send(customer, `Killed ${moment}.`);
      if (mode === 'open') await scene.soon(() => scene.endpoint.attempts.length > 0);
      else await customer.dialog.getByText('Sending…').first().waitFor();
      await scene.kill(customer);
      scene.endpoint.preflight('open');
      const later = await scene.arrive('/billing/');
      await scene.until(() => scene.endpoint.tickets().length > 0, 60);
      const isTold = () => later.page.evaluate(() => window.heard.some(({ name }) => name === 'delivered'));
      scene.check('the next visit is told of the delivery', await scene.soon(isTold));
      return scene.saw(later);
    },
  };
}
