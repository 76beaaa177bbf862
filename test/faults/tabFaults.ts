import { accept, createGate, never, status } from './answers.ts';
import { callBaton } from './callBaton.ts';
import type { Fault, Scene } from './fault.ts';

/** As `readSight` says it. */
const FORM = 'the form, with the text';

/** F31 to F35: several tabs, and several presses. */
export const tabFaults: readonly Fault[] = [
  {
    id: 'F31',
    name: 'two tabs send two messages at the same time',
    expected: 'two tickets',
    run: (scene) => sendTwo(scene),
  },
  {
    id: 'F31',
    name: 'a tab sends while another message is written in the other, which is sent then',
    expected: 'two tickets',
    async run(scene) {
      const first = await scene.arrive();
      const second = await scene.arrive('/billing/');
      await scene.write(first, 'Written first.');
      await scene.send(second, 'Sent first.');
      await scene.soon(async () => (await scene.saw(second)) === 'the receipt');
      await first.dialog.getByRole('button', { name: /^Send to/ }).click();
      await scene.arrives(first);
      return scene.saw(first);
    },
  },
  {
    id: 'F31',
    name: 'a tab’s message waits, and the other tab sends one that it was writing',
    expected: 'the other tab is not told of what it did not send; two tickets',
    async run(scene) {
      scene.endpoint.answer(status(503));
      const first = await scene.arrive();
      const second = await scene.arrive('/billing/');
      await scene.write(first, 'Written first.');
      await scene.send(second, 'Sent first, and waits.');
      await scene.until(() => second.dialog.getByRole('alert').isVisible(), 60);
      scene.check('the form of the other tab stays as it is', (await scene.saw(first)) === FORM);
      scene.endpoint.answer(accept);
      await first.dialog.getByRole('button', { name: /^Send to/ }).click();
      return scene.arrives(first);
    },
  },
  {
    id: 'F31',
    name: 'a message waits, and one about something else is written',
    expected: 'it does not take the place of the first: two tickets',
    async run(scene) {
      scene.endpoint.answer(status(503));
      const customer = await scene.arrive();
      await customer.openPanel();
      await customer.search('late zeppelin');
      await scene.send(customer, 'About the zeppelin.');
      await scene.until(() => customer.dialog.getByRole('alert').isVisible(), 60);
      await customer.back();
      await customer.search('quartz xylophone');
      await scene.write(customer, 'About the xylophone.');
      scene.endpoint.answer(accept);
      await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
      return scene.arrives(customer);
    },
  },
  {
    id: 'F31',
    name: 'two tabs send two messages while the server is down',
    expected: 'two tickets once it is up again',
    async run(scene) {
      scene.endpoint.answer(...Array.from({ length: 8 }, () => status(503)), accept);
      return sendTwo(scene);
    },
  },
  flushTwice('F32', 'two tabs open while a message waits'),
  {
    id: 'F33',
    name: 'the tab that sends is frozen',
    expected: 'another tab sends it within 30 s; the frozen one wakes and stops: one ticket',
    async run(scene) {
      scene.endpoint.answer(never, accept);
      const first = await scene.arrive();
      await scene.send(first, 'Frozen.');
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      const session = await scene.context.newCDPSession(first.page);
      await session.send('Page.enable');
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      const second = await scene.arrive('/billing/');
      let isBySecond = false;
      second.page.on('request', (request) => {
        isBySecond ||= request.url() === scene.endpoint.url;
      });
      // In real time: the clock of a test runs in frozen tabs, too.
      const isTaken = await scene.soon(() => scene.endpoint.tickets().length > 0, 35);
      scene.check('the other tab has sent it within 35 s', isTaken && isBySecond);
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      return scene.arrives(first);
    },
  },
  {
    ...flushTwice('F34', 'no Web Locks: two tabs open while a message waits'),
    sabotage: () => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
    },
  },
  {
    id: 'F35',
    name: 'a double click',
    expected: 'one ticket',
    async run(scene) {
      const customer = await scene.arrive();
      await scene.write(customer, 'A double click.');
      await customer.dialog.getByRole('button', { name: /^Send to/ }).dblclick();
      return scene.arrives(customer);
    },
  },
  {
    id: 'F35',
    name: 'Enter and a click',
    expected: 'one ticket',
    async run(scene) {
      const gate = createGate(accept);
      scene.endpoint.answer(gate.answer, accept);
      const customer = await scene.arrive();
      await scene.write(customer, 'Enter and a click.');
      const box = await customer.dialog.getByRole('button', { name: /^Send to/ }).boundingBox();
      await customer.dialog.getByLabel('E-mail').press('Enter');
      if (box) await customer.page.mouse.click(box.x + 10, box.y + 10);
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      gate.open();
      return scene.arrives(customer);
    },
  },
  {
    id: 'F35',
    name: 'killed as it is sent, and sent again from the restored form',
    expected: 'one ticket',
    async run(scene) {
      scene.endpoint.answer(never, accept);
      const first = await scene.arrive();
      await scene.send(first, 'Sent again after it was restored.');
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      await scene.kill(first);
      const later = await scene.arrive('/billing/');
      await callBaton(later.page, 'contact');
      const press = later.dialog.getByRole('button', { name: /^Send to/ });
      if (await press.isVisible()) await press.click();
      await scene.until(() => scene.endpoint.tickets().length > 0, 60);
      await scene.pass(30);
      return scene.saw(later);
    },
  },
];

async function sendTwo(scene: Scene): Promise<string> {
  const first = await scene.arrive();
  const second = await scene.arrive('/billing/');
  await scene.write(first, 'The first of two.');
  await scene.write(second, 'The second of two.');
  await Promise.all(
    [first, second].map(({ dialog }) => dialog.getByRole('button', { name: /^Send to/ }).click()),
  );
  const saw = await scene.arrives(second);
  return `${saw}; in the other tab: ${await scene.saw(first)}`;
}

/** A message waits; two pages open at the same moment and find it. */
function flushTwice(id: string, name: string): Fault {
  return {
    id,
    name,
    expected: 'one POST at a time, one ticket',
    async run(scene) {
      scene.endpoint.answer(status(503));
      const customer = await scene.arrive();
      await scene.send(customer, 'Found by two tabs.');
      await scene.soon(() => scene.endpoint.attempts.some(({ ended }) => ended));
      await scene.kill(customer);
      const gate = createGate(accept);
      scene.endpoint.answer(gate.answer, accept);
      const [later] = await Promise.all([scene.arrive('/billing/'), scene.arrive('/account/')]);
      await scene.soon(() => scene.endpoint.attempts.some(({ ended }) => !ended));
      await scene.pass(5);
      scene.check('there is one POST at a time', scene.endpoint.mostAtOnce() === 1);
      gate.open();
      return scene.arrives(later);
    },
  };
}
