import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer, type Customer } from './customer.ts';
import { sendForm } from './handOver.ts';
import { useDemo } from './setup.ts';
import { watchPosts, writes } from './watchPosts.ts';

const demo = useDemo({ signIn: true });
const endpoint = () => `${demo.inboxUrl()}/handoffs`;

/** All that the browser keeps of the page's origin, as text. */
const kept = ({ page }: Customer) =>
  page.evaluate(async () => {
    const texts = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error(name));
          };
        });
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        texts.push(JSON.stringify(await done(db.transaction(store).objectStore(store).getAll())));
      db.close();
    }
    return texts.join('\n');
  });

describe('A customer who is signed in', () => {
  it('is verified at the receiver, by a token that is kept nowhere', async () => {
    const customer = await demo.customerAt('/sign-in');
    const posts = await watchPosts(customer.visit, endpoint());
    await writes(customer);
    // One attempt is held until it was seen what lies in the browser meanwhile.
    let letGo: () => void = () => undefined;
    const isLooked = new Promise<void>((resolve) => (letGo = resolve));
    await customer.visit.context.route(endpoint(), async (route) => {
      await isLooked;
      await route.fallback();
    });
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('button', { name: 'Sending…' }).waitFor();
    await customer.page.waitForFunction(() => localStorage.getItem('baton:outbox') !== null);
    const meanwhile = await kept(customer);
    letGo();
    await customer.dialog.getByText('has your message').waitFor();
    const reference = await customer.reference();
    expect((await demo.stored(reference)).customer).toMatchObject({
      email: 'ana@larch.example',
      accountId: 'larch-7',
      verified: true,
    });
    const [{ token, body } = { token: '', body: '' }] = posts;
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(meanwhile).toContain('The zeppelin is late.');
    const info = await customer.page.evaluate(() =>
      JSON.stringify((window as unknown as { Baton(name: string): unknown }).Baton('info')),
    );
    for (const place of [meanwhile, await kept(customer), body, info]) expect(place).not.toContain(token);

    const inbox = await customer.visit.open(`${demo.inboxUrl()}/#${reference}`);
    await inbox.getByText('(verified)').waitFor();
    await customer.visit.expectAccessible(inbox);
  });

  it('is verified though the first token is refused: another is asked for', async () => {
    const customer = await demo.customerAt('/', { expected: [/401/, /token/] });
    const posts = await watchPosts(customer.visit, endpoint());
    let asked = 0;
    await customer.visit.context.route('**/session/token', (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ body: 'run-out' }) : route.continue();
    });
    await customer.page.goto(demo.url('/sign-in'));
    await writes(customer);
    const sent = await sendForm(demo, customer);
    expect(sent.customer.verified).toBe(true);
    expect(asked).toBe(2);
    expect(posts.map(({ token }) => token)).toEqual(['run-out', expect.stringContaining('.')]);
    expect(new Set(posts.map(({ body }) => body)).size).toBe(1);
  });

  it('is not verified where they give the address of somebody else, and support sees who is signed in', async () => {
    const customer = await demo.customerAt('/sign-in');
    await writes(customer);
    await customer.send('ben@larch.example');
    const reference = await customer.reference();
    expect((await demo.stored(reference)).customer).toMatchObject({
      email: 'ben@larch.example',
      verified: false,
    });
    const inbox = await customer.visit.open(`${demo.inboxUrl()}/#${reference}`);
    await inbox.getByText('signed in: ana@larch.example').waitFor();
  });

  it.each([true, false])(
    'is verified by the token of the page that sends, though an earlier one could not: with a token there, %s',
    async (hasToken) => {
      const customer = await demo.customerAt('/sign-in', { expected: [/503/, /not delivered/] });
      const { context } = customer.visit;
      await writes(customer);
      const down = (route: Route) =>
        route.request().method() === 'POST'
          ? route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' })
          : route.continue();
      await context.route(endpoint(), down);
      await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
      await customer.dialog.getByRole('alert').waitFor();
      await customer.page.close();
      await context.unroute(endpoint());
      if (!hasToken) await context.route('**/session.js', (route) => route.fulfill({ body: '' }));
      const posts = await watchPosts(customer.visit, endpoint());
      const later = createCustomer(await customer.visit.open(demo.url('/billing/')));
      await later.heard('delivered');
      expect(posts.map(({ token }) => token !== '')).toEqual([hasToken]);
      expect((await demo.handoffs()).at(-1)?.customer.verified).toBe(hasToken);
    },
  );

  it('is verified where the browser asks for privacy: the session moves when the form opens, and who it is stays', async () => {
    const visit = await demo.visit();
    await visit.context.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    await writes(createCustomer(await visit.open(demo.url('/sign-in'))));
    const customer = createCustomer(await visit.open(demo.url('/billing/')));
    await customer.heard('ready');
    await writes(customer);
    const sent = await sendForm(demo, customer);
    expect(sent.customer).toMatchObject({ accountId: 'larch-7', verified: true });
  });

  it('is nobody any more once the page has said reset', async () => {
    const customer = await demo.customerAt('/sign-in');
    const posts = await watchPosts(customer.visit, endpoint());
    await customer.heard('ready');
    await customer.page.evaluate(() => {
      (window as unknown as { Baton(name: string): void }).Baton('reset');
    });
    await writes(customer);
    await customer.send();
    expect((await demo.stored(await customer.reference())).customer.verified).toBe(false);
    expect(posts.map(({ token }) => token)).toEqual(['']);
  });

  it('is nobody any more after signing out', async () => {
    const customer = await demo.customerAt('/sign-in');
    const posts = await watchPosts(customer.visit, endpoint());
    await customer.page.goto(demo.url('/sign-out'));
    await writes(customer);
    const sent = await sendForm(demo, customer);
    expect(sent.customer.verified).toBe(false);
    expect(sent.customer).not.toHaveProperty('accountId');
    expect(posts.map(({ token }) => token)).toEqual(['']);
  });
});
