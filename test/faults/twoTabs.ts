import type { Customer } from '../built/customer.ts';
import { accept, status, storeAndHold, type Answer } from './answers.ts';
import type { Attempt, PreflightMode } from './endpoint.ts';
import type { Fault, Scene } from './fault.ts';
import { knowsOfIt } from './killFaults.ts';

/** A point on a message's way at which a tab is killed. */
interface Moment {
  readonly name: string;
  readonly preflight?: PreflightMode;
  /** What becomes of the first POST. */
  readonly answer?: Answer;
  /** The tabs send so slowly that the body comes a moment after its head. */
  readonly isSlow?: true;
  isThere(seen: Seen): boolean;
}

/** What the server has seen since the two tabs went to work. */
interface Seen {
  readonly preflights: number;
  readonly first: Attempt | undefined;
  readonly tickets: number;
}

const MOMENTS: readonly Moment[] = [
  {
    name: 'before the request',
    preflight: 'held',
    isThere: ({ preflights }) => preflights > 0,
  },
  {
    name: 'when its head has come',
    isSlow: true,
    isThere: ({ first }) => first?.arrived() === 0,
  },
  {
    name: 'in the middle of its body',
    isSlow: true,
    isThere: ({ first }) => !!first && first.arrived() > 0 && first.body === undefined,
  },
  {
    name: 'when it is stored, before the answer',
    answer: storeAndHold,
    isThere: ({ tickets }) => tickets > 0,
  },
  {
    name: 'when it is answered',
    isThere: ({ first }) => first?.ended === true,
  },
];

/** Not a Latin letter: three bytes each, so that a body is more than the browser hands over at once (16 KiB). */
const LONG = '荷'.repeat(4980);
/** So slow that a body takes seconds, in bytes a second. */
const SLOW = 2500;
/** From the moment to the kill, in ms: rounds differ. */
const DELAYS = [0, 25];

/** Twenty times two tabs, of which one is killed as it sends: at each of five moments, at once or a little later. */
export const twoTabs: readonly Fault[] = DELAYS.flatMap((delay) =>
  MOMENTS.flatMap((moment) => [twoMessages(moment, delay), oneMessage(moment, delay)]),
).map((fault, at) => ({ ...fault, id: `T${String(at + 1).padStart(2, '0')}` }));

/** Each tab has a message of its own, and both are sent at once. */
function twoMessages(moment: Moment, delay: number): Fault {
  return {
    id: '',
    name: `two tabs send at once, one is killed ${moment.name}${said(delay)}`,
    expected: 'the other tab shows its receipt, the next visit sends the other message: a ticket each',
    async run(scene) {
      const tabs = [await scene.arrive(), await scene.arrive('/billing/')];
      for (const [at, tab] of tabs.entries())
        await scene.write(tab, `Message ${String(at + 1)}. ${moment.isSlow ? LONG : ''}`.trim());
      const killing = killSender(scene, tabs, moment, delay);
      await Promise.all(
        tabs.map(({ dialog }) =>
          dialog
            .getByRole('button', { name: /^Send to/ })
            .click()
            .catch(ignore),
        ),
      );
      const left = await killing;
      const isShown = await scene.until(async () => (await scene.saw(left)) === 'the receipt', 120);
      scene.check('the other tab shows its receipt', isShown);
      const saw = await scene.saw(left);
      await scene.arrive('/account/');
      await scene.until(() => scene.endpoint.tickets().length > 1, 60);
      await scene.pass(30);
      return saw;
    },
  };
}

/** One message waits, and two pages that open at the same moment find it. */
function oneMessage(moment: Moment, delay: number): Fault {
  return {
    id: '',
    name: `two tabs find a message that waits, one is killed ${moment.name}${said(delay)}`,
    expected: 'the other tab goes on with it: one ticket',
    async run(scene) {
      scene.endpoint.answer(status(503));
      const customer = await scene.arrive();
      await scene.send(customer, `It waits. ${moment.isSlow ? LONG : ''}`.trim());
      await scene.soon(() => scene.endpoint.attempts.some(({ ended }) => ended));
      await scene.kill(customer);
      const tabs = [await scene.arrive('/favicon.svg'), await scene.arrive('/favicon.svg')];
      const killing = killSender(scene, tabs, moment, delay);
      await Promise.all(
        tabs.map(({ page }, at) => page.goto(scene.url(at ? '/billing/' : '/account/')).catch(ignore)),
      );
      const left = await killing;
      await scene.until(() => scene.endpoint.tickets().length > 0, 120);
      scene.check('the other tab knows that it arrived', await knowsOfIt(scene, left));
      await scene.pass(30);
      return scene.saw(left);
    },
  };
}

/**
 * Kills the tab that sends first, as the moment comes; from then on the server takes messages.
 *
 * @returns the other tab
 */
async function killSender(
  scene: Scene,
  tabs: readonly Customer[],
  moment: Moment,
  delay: number,
): Promise<Customer> {
  const { endpoint } = scene;
  const before = { preflights: endpoint.preflights(), attempts: endpoint.attempts.length };
  const isThere = () =>
    moment.isThere({
      preflights: endpoint.preflights() - before.preflights,
      first: endpoint.attempts[before.attempts],
      tickets: endpoint.tickets().length,
    });
  endpoint.preflight(moment.preflight ?? 'open');
  endpoint.answer(moment.answer ?? accept, accept);
  const hurry = await Promise.all(moment.isSlow ? tabs.map((tab) => slowDown(scene, tab)) : []);
  let sender: Customer | undefined;
  for (const tab of tabs)
    tab.page.on('request', (request) => {
      if (request.url() === endpoint.url && request.method() === 'POST') sender ??= tab;
    });
  const end = performance.now() + 20_000;
  while (!(sender && isThere()) && performance.now() < end) await pause(1);
  scene.check(`a tab sends, and is killed ${moment.name}`, sender !== undefined && isThere());
  await pause(delay);
  const [first, second] = tabs;
  if (!first || !second) throw new Error('There are no two tabs.');
  await scene.kill(sender ?? first);
  endpoint.preflight('open');
  for (const speedUp of hurry) await speedUp();
  return sender === second ? first : second;
}

/** @returns what ends it */
async function slowDown({ context }: Scene, { page }: Customer): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: SLOW,
  });
  return () => session.detach().catch(ignore);
}

function said(delay: number): string {
  return delay > 0 ? `, ${String(delay)} ms later` : '';
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ignore = () => undefined;
