import { accept, acceptUnread, acceptTwice, createGate } from './answers.ts';
import { callBaton } from './callBaton.ts';
import type { Fault, Scene } from './fault.ts';
import { sameBytes } from './networkFaults.ts';

/** A site with https. */
const SECURE = 'https://help.plumbline.example';

/** F22 to F26, F43, F44: the page, the browser and what stands between it and the server. */
export const pageFaults: readonly Fault[] = [
  {
    id: 'F22',
    name: 'no Access-Control-Allow-Origin on the first answer',
    expected: 'sent again, replayed, one ticket; the console says it',
    async run(scene) {
      scene.endpoint.answer(acceptUnread, accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'An answer that may not be read.');
      await scene.until(() => scene.endpoint.attempts.length > 1, 30);
      const saw = sameBytes(scene, await scene.arrives(customer));
      scene.check(
        'the console names CORS',
        scene.said.some((line) => /CORS|origin/i.test(line)),
      );
      return saw;
    },
  },
  {
    id: 'F23',
    name: 'the preflight is refused',
    expected: 'said in the console and by an event; text and mail are left',
    tickets: 0,
    async run(scene) {
      scene.endpoint.preflight('refused');
      const saw = await fails(scene, 'The preflight is refused.');
      scene.check(
        'the console names CORS',
        scene.said.some((line) => /CORS|origin/i.test(line)),
      );
      return saw;
    },
  },
  {
    id: 'F24',
    name: 'the page’s policy blocks the endpoint',
    expected: 'the console names connect-src; text and mail are left',
    tickets: 0,
    headers: { 'Content-Security-Policy': "connect-src 'self'" },
    async run(scene) {
      const saw = await fails(scene, 'The policy blocks the endpoint.');
      scene.check(
        'the console names connect-src',
        scene.said.some((line) => line.includes('connect-src')),
      );
      return saw;
    },
  },
  {
    id: 'F24',
    name: 'the page has https and the endpoint has not',
    expected: 'the console names https; text and mail are left',
    tickets: 0,
    async run(scene) {
      await scene.context.route(`${SECURE}/**`, async (route) => {
        const response = await fetch(scene.url(new URL(route.request().url()).pathname));
        const body = Buffer.from(await response.arrayBuffer());
        const type = response.headers.get('Content-Type') ?? '';
        // Browsers take localhost for as good as https.
        const text = () => body.toString().replace(scene.endpoint.url, 'http://inbox.plumbline.example/');
        await route.fulfill({ contentType: type, body: type.startsWith('text/html') ? text() : body });
      });
      const saw = await fails(scene, 'From https to http.', `${SECURE}/`);
      scene.check(
        'the console names https',
        scene.said.some((line) => line.includes('give the endpoint an https address')),
      );
      return saw;
    },
  },
  {
    id: 'F25',
    name: 'a blocker rejects it',
    expected: 'kept; one ticket once the blocker is gone',
    async run(scene) {
      await scene.context.route(scene.endpoint.url, (route) => route.abort('blockedbyclient'));
      const customer = await scene.arrive();
      await scene.send(customer, 'Rejected by a blocker.');
      await scene.pass(20);
      await scene.context.unroute(scene.endpoint.url);
      return scene.arrives(customer);
    },
  },
  {
    id: 'F25',
    name: 'a blocker answers 200, empty',
    expected: 'not taken for sent; one ticket once the blocker is gone',
    async run(scene) {
      const headers = { 'Access-Control-Allow-Origin': '*' };
      await scene.context.route(scene.endpoint.url, (route) =>
        route.fulfill({ status: 200, headers, body: '' }),
      );
      const customer = await scene.arrive();
      await scene.send(customer, 'Answered by a blocker.');
      await scene.pass(20);
      scene.check('no receipt is shown', (await scene.saw(customer)) !== 'the receipt');
      await scene.context.unroute(scene.endpoint.url);
      return scene.arrives(customer);
    },
  },
  ...patched('throws', () => {
    window.fetch = () => {
      throw new Error('Not today.');
    };
  }),
  ...patched('never answers', () => {
    window.fetch = () => new Promise(() => undefined);
  }),
  ...patched('is gone', () => {
    Reflect.set(window, 'fetch', undefined);
  }),
  leaves('the customer goes to another page', async ({ page }, scene) => {
    await page.goto(scene.url('/billing/'));
  }),
  leaves('the site takes Baton off its page', async ({ page }) => {
    await callBaton(page, 'destroy');
  }),
  leaves('the customer goes to another page and back', async ({ page }, scene) => {
    await page.goto(scene.url('/billing/'));
    await page.goBack();
  }),
  {
    id: 'F44',
    name: 'a proxy sends it twice; later its key comes with another body',
    expected: 'one ticket; 422 for the other body',
    async run(scene) {
      scene.endpoint.answer(acceptTwice);
      const customer = await scene.arrive();
      await scene.send(customer, 'Twice through a proxy.');
      const saw = await scene.arrives(customer);
      const [attempt] = scene.endpoint.attempts;
      const other = (attempt?.body ?? '').replace('Twice through', 'Three times through');
      const response = await scene.endpoint.receive(attempt?.key ?? '', other);
      scene.check('another body is answered with 422', response.status === 422);
      return saw;
    },
  },
];

/** Nothing can get through: it is said to all whom it concerns. */
async function fails(scene: Scene, text: string, path?: string): Promise<string> {
  const customer = await scene.arrive(path);
  await scene.send(customer, text);
  await scene.until(() => customer.dialog.getByRole('alert').isVisible(), 60);
  const isTold = await customer.page.evaluate(() => window.heard.some(({ name }) => name === 'failed'));
  scene.check('the page is told', isTold);
  const mail = customer.dialog.getByRole('link', { name: 'Send by e-mail' });
  scene.check('mail is offered', (await mail.count()) > 0);
  return scene.saw(customer);
}

/** The page replaces `fetch` before our tag, or once Baton is on it. */
function patched(how: string, patch: () => void): Fault[] {
  return (['before our tag', 'after it'] as const).map((when) => ({
    id: 'F26',
    name: `the page’s own fetch ${how}, put there ${when}`,
    expected: 'the browser’s own is used: one ticket',
    async run(scene) {
      // The page's own scripts run in no other frame.
      if (when === 'before our tag')
        await scene.context.addInitScript(`if (window === top) (${String(patch)})();`);
      const customer = await scene.arrive();
      await customer.heard('ready');
      if (when === 'after it') await customer.page.evaluate(patch);
      await scene.send(customer, `A fetch that ${how}.`);
      return scene.arrives(customer);
    },
  }));
}

/** The page goes while the message is on its way. */
function leaves(
  name: string,
  leave: (customer: Parameters<Scene['saw']>[0], scene: Scene) => Promise<void>,
): Fault {
  return {
    id: 'F43',
    name: `${name} while it is sent`,
    expected: 'one ticket',
    async run(scene) {
      const gate = createGate(accept);
      scene.endpoint.answer(gate.answer, accept);
      const customer = await scene.arrive();
      await scene.send(customer, `${name}.`);
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      await leave(customer, scene);
      gate.open();
      return scene.arrives(customer);
    },
  };
}
