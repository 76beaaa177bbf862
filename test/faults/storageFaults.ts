import { isDeepStrictEqual } from 'node:util';
import { accept, never, status } from './answers.ts';
import type { Fault, Scene } from './fault.ts';
import { outlook, plantRecord, spoilStored, storedRecord } from './stored.ts';

const DAY_MS = 86_400_000;

/** F36 to F42: what is kept on the device. */
export const storageFaults: readonly Fault[] = [
  blocked('F36', 'the quota is used up', () => {
    const full = () => {
      throw new DOMException('The quota is used up.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  }),
  blocked('F37', 'storage throws SecurityError', () => {
    const get = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get });
    IDBFactory.prototype.open = get;
  }),
  {
    ...blocked('F37', 'the database never opens', () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    }),
    expected: 'sent all the same, within 3 s',
    async run(scene) {
      const customer = await scene.arrive();
      await scene.send(customer, 'The database never opens.');
      scene.check('it is sent within 3 s', await scene.until(() => scene.endpoint.tickets().length > 0, 3));
      return scene.arrives(customer);
    },
  },
  {
    id: 'F38',
    name: 'a newer page wants to change the database',
    expected: 'the old tab lets go of it within 3 s, and still sends',
    async run(scene) {
      const customer = await scene.arrive();
      scene.endpoint.answer(status(503));
      await scene.send(customer, 'Beside a newer page.');
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      const other = await scene.arrive('/billing/');
      const results = await other.page.evaluate(outlook.upgradeAll);
      scene.check('what waits is in a database', results.length > 0);
      scene.check('no tab blocks the change', !results.includes('blocked'));
      scene.endpoint.answer(accept);
      return scene.arrives(customer);
    },
  },
  {
    id: 'F39',
    name: 'what waits is corrupted, and another message is written',
    expected:
      'the other arrives; nothing broken is sent; it arrives whole, or the customer still has the text',
    tickets: 'any',
    async run(scene) {
      await leaveWaiting(scene, 'Corrupted on the device.');
      const later = await scene.arrive('/favicon.svg');
      scene.check('something was corrupted', await spoilStored(later.page, 'Corrupted on'));
      await later.page.goto(scene.url('/billing/'));
      await later.heard('ready');
      await scene.send(later, 'Written beside it.');
      const isThere = () =>
        scene.endpoint.tickets().some(({ handoff }) => handoff.description.startsWith('Written'));
      await scene.until(isThere, 60);
      return scene.saw(later);
    },
  },
  {
    id: 'F40',
    name: 'what waits was stored by version 0.1.0',
    expected: 'one ticket of the same bytes',
    async run(scene) {
      await leaveWaiting(scene, 'Stored by an older version.');
      const [attempt] = scene.endpoint.attempts;
      const { key = '', body = '' } = attempt ?? {};
      const later = await scene.arrive('/favicon.svg');
      await later.page.evaluate(outlook.forgetAll);
      const parcel = [{ endpoint: scene.endpoint.url, key, body }];
      await later.page.evaluate((text) => {
        localStorage.setItem('baton:outbox', text);
      }, JSON.stringify(parcel));
      await later.page.goto(scene.url('/billing/'));
      await scene.until(() => scene.endpoint.tickets().length > 0, 60);
      scene.check('the bytes are the same', scene.endpoint.attempts.at(-1)?.body === body);
      return scene.saw(later);
    },
  },
  {
    id: 'F41',
    name: 'what waits was stored by a newer version',
    expected: 'left untouched, while another message arrives',
    tickets: 1,
    async run(scene) {
      const newer = { version: 99, waiting: { sealed: new Uint8Array([1, 2, 3]) }, createdAt: Date.now() };
      const customer = await scene.arrive('/favicon.svg');
      await plantRecord(customer.page, 'of-a-newer-version', newer);
      await customer.page.goto(scene.url('/'));
      await scene.send(customer, 'Written beside a newer version.');
      const saw = await scene.arrives(customer);
      await customer.page.goto(scene.url('/billing/'));
      await customer.heard('ready');
      await scene.pass(60);
      const left = await storedRecord(customer.page, 'of-a-newer-version');
      scene.check('the newer record is untouched', isDeepStrictEqual(left, newer));
      return saw;
    },
  },
  jumps('back by a day', -DAY_MS),
  jumps('forward by 8 days', 8 * DAY_MS),
];

/** Nothing can be stored: the message goes all the same, and the customer is told how long it is kept. */
function blocked(id: string, name: string, sabotage: () => void): Fault {
  return {
    id,
    name,
    expected: 'said to be kept as long as the page is open; sent all the same',
    sabotage,
    async run(scene) {
      scene.endpoint.answer(status(503), status(503), status(503), accept);
      const customer = await scene.arrive();
      await scene.send(customer, `Though ${name}.`);
      await scene.until(() => customer.dialog.getByRole('alert').isVisible(), 60);
      const isSaid = await customer.dialog.getByText('as long as this page is open').isVisible();
      scene.check('it is said how long it is kept', isSaid);
      const again = customer.dialog.getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      return scene.arrives(customer);
    },
  };
}

/** The customer's clock jumps while a message waits. */
function jumps(how: string, ms: number): Fault {
  return {
    id: 'F42',
    name: `the clock jumps ${how} while it waits`,
    expected: 'still sent: one ticket',
    async run(scene) {
      await leaveWaiting(scene, `The clock jumps ${how}.`);
      await scene.context.clock.setSystemTime(Date.now() + ms);
      const later = await scene.arrive('/billing/');
      const isThere = () => scene.endpoint.tickets().length > 0;
      if (!(await scene.soon(isThere, 5))) await scene.until(isThere, 60);
      return scene.saw(later);
    },
  };
}

/** A message is on its way when its tab goes; from then on the server takes messages. */
async function leaveWaiting(scene: Scene, text: string): Promise<void> {
  scene.endpoint.answer(never);
  const customer = await scene.arrive();
  await scene.send(customer, text);
  await scene.soon(() => scene.endpoint.attempts[0]?.body !== undefined);
  await scene.kill(customer);
  scene.endpoint.answer(accept);
}
