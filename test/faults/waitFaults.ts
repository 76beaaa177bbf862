import { accept, status } from './answers.ts';
import type { Fault } from './fault.ts';

const HOUR_MS = 3_600_000;

/** F18 to F20: the server says when to come back. */
export const waitFaults: readonly Fault[] = [
  {
    id: 'F18',
    name: '429, Retry-After: 120, and the page is loaded anew',
    expected: 'no attempt before 120 s, then one ticket',
    async run(scene) {
      scene.endpoint.answer(status(429, { 'Retry-After': '120' }), accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'Come back in two minutes.');
      await scene.soon(() => scene.endpoint.attempts.length === 1);
      await scene.pass(50);
      scene.check('it waits 50 s', scene.endpoint.attempts.length === 1);
      await customer.page.reload();
      await customer.heard('ready');
      await scene.pass(50);
      scene.check('it waits 100 s, on the next page too', scene.endpoint.attempts.length === 1);
      return scene.arrives(customer);
    },
  },
  ...[3, -3].map((hours): Fault => ({
    id: 'F19',
    name: `503, Retry-After: a time; the clock is ${String(hours)} h off`,
    expected: 'counted by the server’s clock: no attempt before 120 s, one within a minute more',
    skew: hours * HOUR_MS,
    async run(scene) {
      const time = new Date(Date.now() + 120_000).toUTCString();
      scene.endpoint.answer(status(503, { 'Retry-After': time }), accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'Come back at a time.');
      await scene.soon(() => scene.endpoint.attempts.length === 1);
      await scene.pass(100);
      scene.check('it waits 100 s', scene.endpoint.attempts.length === 1);
      const isSent = await scene.until(() => scene.endpoint.attempts.length > 1, 80);
      scene.check('it is sent again within 180 s', isSent);
      return scene.arrives(customer);
    },
  })),
  ...['soon', '-60', '1000000000'].map((value): Fault => ({
    id: 'F20',
    name: `503, Retry-After: ${value}`,
    expected:
      value === '1000000000'
        ? 'no attempt for 23 h; one ticket within a day and an hour'
        : 'as without it: the same page tries again, one ticket',
    async run(scene) {
      scene.endpoint.answer(status(503, { 'Retry-After': value }), accept);
      const customer = await scene.arrive();
      await scene.send(customer, `Retry-After: ${value}.`);
      await scene.soon(() => scene.endpoint.attempts.length === 1);
      if (value !== '1000000000') return scene.arrives(customer);
      await scene.pass(23 * 3600);
      scene.check('it waits 23 h', scene.endpoint.attempts.length === 1);
      await scene.pass(2 * 3600);
      await scene.arrive('/billing/');
      await scene.until(() => scene.endpoint.tickets().length > 0, 60);
      return scene.saw(customer);
    },
  })),
];
