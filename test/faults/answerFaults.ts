import { accept, status, type Answer } from './answers.ts';
import { GOOD_TOKEN } from './endpoint.ts';
import type { Fault, Scene } from './fault.ts';
import { sameBytes } from './networkFaults.ts';

const HTML = { 'Content-Type': 'text/html' };

/** F08 to F17, F21: what the server says. */
export const answerFaults: readonly Fault[] = [
  later('F08', '200 with a page of HTML', status(200, HTML, '<h1>Welcome to our network</h1>')),
  later('F09', '204 without a receipt', status(204)),
  later('F09', '200, empty', status(200, {}, '')),
  refused('F10', '302 to another address', status(302, { Location: '/elsewhere' })),
  refused('F11', '400', status(400)),
  refused('F11', '422', status(422)),
  refused('F12', '401', status(401)),
  refused('F12', '403', status(403)),
  {
    id: 'F12',
    name: 'a token that has run out',
    expected: 'another is asked for, once: the same bytes again, one ticket, verified',
    sabotage: signInAnew,
    run: (scene) => sendSignedIn(scene, ['token-1', GOOD_TOKEN], true),
  },
  {
    id: 'F12',
    name: 'tokens that prove nobody',
    expected: 'another is asked for, once, then it goes without: one ticket, not verified',
    sabotage: signInInVain,
    run: (scene) => sendSignedIn(scene, ['spoilt', 'spoilt', ''], false),
  },
  {
    id: 'F12',
    name: '401 with a token and without',
    expected: 'sent with two tokens and without one; refused in words, the text is left',
    tickets: 0,
    sabotage: signInInVain,
    async run(scene) {
      scene.endpoint.answer(status(401));
      const customer = await scene.arrive();
      await scene.send(customer, '401 with a token and without.');
      await scene.until(() => customer.dialog.getByText('not accepted').isVisible(), 60);
      await scene.pass(60);
      scene.check('it is sent three times', scene.endpoint.attempts.length === 3);
      scene.check('it is said to be refused', await customer.dialog.getByText('not accepted').isVisible());
      return scene.saw(customer);
    },
  },
  refused('F13', '404', status(404)),
  refused('F13', '405', status(405)),
  refused('F13', '410', status(410)),
  later('F14', '408', status(408)),
  later('F14', '425', status(425)),
  {
    id: 'F15',
    name: '409, twice',
    expected: 'the same key again, no error shown, one ticket',
    async run(scene) {
      scene.endpoint.answer(status(409), status(409), accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'Being stored already.');
      let isAlerted = false;
      await scene.until(async () => {
        isAlerted ||= await customer.dialog.getByRole('alert').first().isVisible();
        return scene.endpoint.tickets().length > 0;
      }, 60);
      scene.check('no error is shown', !isAlerted);
      return sameBytes(scene, await scene.arrives(customer));
    },
  },
  {
    id: 'F16',
    name: '413',
    expected: 'sent once more under a new key with a shorter journey, one ticket',
    async run(scene) {
      scene.endpoint.answer(status(413), accept);
      const customer = await scene.arrive();
      await customer.openPanel();
      for (const query of ['late zeppelin', 'zeppelin invoice', 'zeppelin refund'])
        await customer.search(query);
      await scene.send(customer, 'Too much for this server.');
      await scene.until(() => scene.endpoint.tickets().length > 0, 30);
      const [first, second] = scene.endpoint.attempts;
      scene.check('the second has a new key', second !== undefined && first?.key !== second.key);
      scene.check('the second is shorter', (second?.body?.length ?? Infinity) < (first?.body?.length ?? 0));
      return scene.saw(customer);
    },
  },
  later('F17', '429 without Retry-After', status(429)),
  {
    id: 'F21',
    name: '500, five times',
    expected: 'tried again until it arrives, one ticket',
    async run(scene) {
      scene.endpoint.answer(...Array.from({ length: 5 }, () => status(500)), accept);
      const customer = await scene.arrive();
      await scene.send(customer, 'Five times 500.');
      return sameBytes(scene, await scene.arrives(customer));
    },
  },
];

/** Sends as somebody who is signed in, through the receiver's own answers. */
async function sendSignedIn(scene: Scene, tokens: readonly string[], verified: boolean): Promise<string> {
  const customer = await scene.arrive();
  await scene.send(customer, 'From somebody who is signed in.');
  const saw = sameBytes(scene, await scene.arrives(customer));
  const sent = scene.endpoint.attempts.map(({ token }) => token);
  scene.check(`the tokens are ${tokens.join(', ')}`, sent.join() === tokens.join());
  const [ticket] = scene.endpoint.tickets();
  scene.check(`verified: ${String(verified)}`, ticket?.handoff.customer.verified === verified);
  return saw;
}

/** Runs in the page: the site gives one token after the other. */
function signInAnew() {
  let count = 0;
  const token = () => Promise.resolve(`token-${String((count += 1))}`);
  Object.assign(window, { Baton: Object.assign(() => undefined, { q: [['identify', { token }]] }) });
}

/** Runs in the page: the site gives tokens that prove nobody. */
function signInInVain() {
  const token = () => 'spoilt';
  Object.assign(window, { Baton: Object.assign(() => undefined, { q: [['identify', { token }]] }) });
}

/** The first answer says “not now”, or nothing that counts. */
function later(id: string, name: string, first: Answer): Fault {
  return {
    id,
    name,
    expected: 'not taken for sent; the same bytes again, one ticket',
    async run(scene) {
      scene.endpoint.answer(first, accept);
      const customer = await scene.arrive();
      await scene.send(customer, `Answered with ${name}.`);
      return sameBytes(scene, await scene.arrives(customer));
    },
  };
}

/** Every answer says “no”. */
function refused(id: string, name: string, answer: Answer): Fault {
  return {
    id,
    name,
    expected: 'sent once, not followed; refused in words, text and mail are left',
    tickets: 0,
    async run(scene) {
      scene.endpoint.answer(answer);
      const customer = await scene.arrive();
      await scene.send(customer, `Answered with ${name}.`);
      await scene.until(() => customer.dialog.getByRole('alert').isVisible(), 60);
      await scene.pass(60);
      scene.check('it is sent once', scene.endpoint.attempts.length === 1);
      scene.check('no redirect is followed', scene.endpoint.strays.length === 0);
      scene.check('it is said to be refused', await customer.dialog.getByText('not accepted').isVisible());
      const mail = customer.dialog.getByRole('link', { name: 'Send by e-mail' });
      const address = (await mail.count()) ? await mail.getAttribute('href') : '';
      scene.check('a mail holds the text', address?.includes(encodeURIComponent(name)) === true);
      return scene.saw(customer);
    },
  };
}
