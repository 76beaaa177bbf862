import { accept, createGate, half, never, reset, storeAndReset, type Answer } from './answers.ts';
import type { Fault, Scene } from './fault.ts';

/** F01 to F07: the way to the server. */
export const networkFaults: readonly Fault[] = [
  {
    id: 'F01',
    name: 'offline at the press',
    expected: 'said to be kept; sent once the browser is online',
    async run(scene) {
      const customer = await scene.arrive();
      await scene.write(customer, 'Offline at the press.');
      await scene.soon(() => customer.dialog.getByRole('button', { name: /^Send to/ }).isEnabled());
      await scene.context.setOffline(true);
      await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
      const isSaid = await scene.until(() => customer.dialog.getByText('on this device').isVisible(), 60);
      scene.check('it is said that the message is kept', isSaid);
      await scene.context.setOffline(false);
      return scene.arrives(customer);
    },
  },
  {
    id: 'F02',
    name: 'offline while it is sent',
    expected: 'the same bytes under the same key, one ticket',
    async run(scene) {
      const gate = createGate(reset);
      scene.endpoint.answer(gate.answer, accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'Offline while it is sent.');
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      await scene.context.setOffline(true);
      gate.open();
      await scene.pass(20);
      await scene.context.setOffline(false);
      return sameBytes(scene, await scene.arrives(customer));
    },
  },
  {
    id: 'F03',
    name: 'connection refused',
    expected: 'kept, tried again, one ticket',
    async run(scene) {
      const customer = await scene.arrive();
      await scene.endpoint.close();
      await scene.send(customer, 'Connection refused.');
      await scene.pass(20);
      await scene.endpoint.open();
      return scene.arrives(customer);
    },
  },
  resend('F04', 'reset when it was stored, before the answer', storeAndReset),
  resend('F05', 'reset before the body was read', reset),
  resend('F06', 'half an answer', half),
  {
    id: 'F07',
    name: 'no answer ever',
    expected: 'given up after 15 s, not before; sent again',
    async run(scene) {
      scene.endpoint.answer(never, accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'No answer ever.');
      await scene.soon(() => scene.endpoint.attempts.length === 1);
      // Real time passes as well: what is checked is well before the 15 s.
      await scene.pass(8);
      scene.check('it waits 8 s', scene.endpoint.attempts.length === 1);
      await scene.pass(7);
      const isAgain = await scene.until(() => scene.endpoint.attempts.length > 1, 3);
      scene.check('it gives up, and sends again by 18 s', isAgain);
      return sameBytes(scene, await scene.arrives(customer));
    },
  },
  {
    id: 'X40',
    name: 'no connection for 40 messages, half an hour apart',
    expected: '40 tickets once there is one',
    async run(scene) {
      const customer = await scene.arrive();
      await scene.write(customer, 'Message 1 of 40.');
      await scene.endpoint.close();
      await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
      for (let count = 2; count <= 40; count += 1) {
        await scene.until(() => customer.dialog.getByRole('alert').isVisible(), 60);
        await scene.context.clock.fastForward(HALF_AN_HOUR_MS);
        await customer.page.reload();
        await scene.send(customer, `Message ${String(count)} of 40.`);
      }
      await scene.until(() => customer.dialog.getByRole('alert').isVisible(), 60);
      await scene.endpoint.open();
      return scene.arrives(customer);
    },
  },
];

/** Longer than a session lasts without the customer, so that the next message is not a change of the last one. */
const HALF_AN_HOUR_MS = 31 * 60_000;

/** The first attempt goes wrong, the next one meets a receiver. */
function resend(id: string, name: string, first: Answer): Fault {
  return {
    id,
    name,
    expected: 'the same bytes under the same key, one ticket',
    async run(scene) {
      scene.endpoint.answer(first, accept);
      const customer = await scene.arrive();
      await scene.send(customer, `${name}.`);
      await scene.soon(() => scene.endpoint.attempts.length > 0);
      await scene.until(() => scene.endpoint.attempts.length > 1, 30);
      return sameBytes(scene, await scene.arrives(customer));
    },
  };
}

/** Checks that there were several attempts, all alike. */
export function sameBytes(scene: Scene, saw: string): string {
  const { attempts } = scene.endpoint;
  scene.check('it is sent again', attempts.length > 1);
  scene.check('all attempts have one key', new Set(attempts.map(({ key }) => key)).size === 1);
  const bodies = attempts.flatMap(({ body }) => body ?? []);
  scene.check('all attempts have the same bytes', new Set(bodies).size === 1);
  return saw;
}
