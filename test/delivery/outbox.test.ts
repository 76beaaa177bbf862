import { describe, expect, it } from 'vitest';
import type { Parcel } from '../../src/core/ports.ts';
import { aLock, aParcel, aStore, aTransport, accepted, refused, unreachable } from './aParcel.ts';
import { aPage, DAY, deliver, flush, START } from './aPage.ts';

describe('a message', () => {
  it('is kept before its first byte leaves', async () => {
    const { store, kept } = aStore();
    let atSending: unknown;
    const page = aPage(
      () => {
        atSending = kept();
        return Promise.resolve(accepted);
      },
      { store },
    );
    await deliver(page, aParcel());
    expect(atSending).toMatchObject({ 'k-1': { version: 1, state: 'waiting', parcel: aParcel() } });
  });

  it('is let go once the endpoint has acknowledged it: nothing of it is left but that it arrived', async () => {
    const { store, kept } = aStore();
    const page = aPage(aTransport(accepted).transport, { store });
    expect(await deliver(page, aParcel())).toEqual(accepted);
    await page.told('k-1');
    expect(await page.open()).toEqual([]);
    expect(kept()).toEqual({
      'k-1': { version: 1, state: 'delivered', reference: 'T-4821', createdAt: START, told: true },
    });
  });

  it('is remembered as arrived for a day', async () => {
    const { store, kept } = aStore();
    const page = aPage(aTransport(accepted).transport, { store });
    await deliver(page, aParcel());
    await page.told('k-1');
    await aPage(aTransport().transport, { store, now: () => START + DAY - 1 }).open();
    expect(Object.keys(kept())).toEqual(['k-1']);
    await aPage(aTransport().transport, { store, now: () => START + DAY + 1 }).open();
    expect(kept()).toEqual({});
  });

  it('is not sent again once it has arrived', async () => {
    const { transport, sent } = aTransport(accepted);
    const page = aPage(transport);
    await deliver(page, aParcel());
    expect(await deliver(page, aParcel())).toEqual(accepted);
    expect(sent).toHaveLength(1);
  });

  it('is let go once the endpoint has refused it and the customer has it back', async () => {
    const { store, kept } = aStore();
    const page = aPage(aTransport(refused).transport, { store });
    expect(await deliver(page, aParcel())).toEqual(refused);
    expect(await page.find('k-1')).toMatchObject({ state: 'refused', parcel: aParcel() });
    expect(await page.open()).toEqual(['k-1']);
    await page.told('k-1');
    expect(kept()).toEqual({});
  });

  it('waits as long as the endpoint cannot be reached, and is kept once however often it is handed in', async () => {
    const page = aPage(aTransport(unreachable).transport);
    expect(await deliver(page, aParcel())).toEqual(unreachable);
    await deliver(page, aParcel({ body: 'made again, differently' }));
    expect(await page.open()).toEqual(['k-1']);
    expect(await page.find('k-1')).toMatchObject({ parcel: aParcel() });
  });

  it('is let go when it is not to be sent any more', async () => {
    const { transport, sent } = aTransport(unreachable);
    const page = aPage(transport);
    await deliver(page, aParcel());
    await deliver(page, aParcel({ key: 'k-2' }));
    expect(await page.withdraw('k-1')).toBe(true);
    expect(await page.attempt('k-1')).toBeUndefined();
    expect((await flush(page)).map(([id]) => id)).toEqual(['k-2']);
    expect(sent.map(({ key }) => key)).toEqual(['k-1', 'k-2', 'k-2']);
  });

  it('cannot be taken back while it is on its way: it has arrived', async () => {
    let answer: (result: typeof accepted) => void = () => undefined;
    const page = aPage(() => new Promise((resolve) => (answer = resolve)));
    await page.keep('k-1', aParcel());
    const delivery = page.attempt('k-1');
    const withdrawal = page.withdraw('k-1');
    await new Promise((resolve) => setTimeout(resolve));
    answer(accepted);
    expect(await Promise.all([delivery, withdrawal])).toEqual([accepted, false]);
  });

  it('goes with all others at a reset; what is kept afterwards stays', async () => {
    const { store, kept } = aStore({ newer: { version: 9 }, old: aParcel({ key: 'old' }), junk: 7 });
    await aPage(aTransport().transport, { store }).keep('k-1', aParcel());
    const later = aPage(aTransport().transport, { store, now: () => START + 2 });
    await later.keep('k-2', aParcel({ key: 'k-2' }));
    await later.erase(START + 1);
    expect(Object.keys(kept())).toEqual(['k-2']);
  });

  it('that is erased while it is on its way is not told of', async () => {
    const { store, kept } = aStore();
    const page = aPage(
      async () => {
        await page.erase(START);
        return accepted;
      },
      { store },
    );
    expect(await deliver(page, aParcel())).toBeUndefined();
    expect(kept()).toEqual({});
  });
});

describe('the next page', () => {
  it('sends the same bytes under the same key when a page has died before the answer', async () => {
    const { store } = aStore();
    const first: Parcel[] = [];
    const dying = aPage(
      (parcel) => {
        first.push(parcel);
        return new Promise<never>(() => undefined);
      },
      { store },
    );
    void deliver(dying, aParcel());
    await expect.poll(() => first).toHaveLength(1);

    const { transport, sent } = aTransport(accepted);
    const next = aPage(transport, { store });
    expect(await flush(next)).toEqual([['k-1', accepted]]);
    expect(sent).toEqual(first);
    expect(await next.open()).toEqual([]);
  });

  it('tells what a page that died could not tell any more, without sending', async () => {
    const { store } = aStore();
    await deliver(aPage(aTransport(accepted).transport, { store }), aParcel());
    const { transport, sent } = aTransport(refused);
    expect(await flush(aPage(transport, { store }))).toEqual([['k-1', accepted]]);
    expect(sent).toEqual([]);
  });

  it.each([0, -DAY])('sends in the order in which messages were kept, the clock %i ms off', async (off) => {
    const { store } = aStore();
    for (const [at, key] of ['k-3', 'k-1', 'k-2'].entries())
      await aPage(aTransport().transport, { store, now: () => START + at * off }).keep(key, aParcel({ key }));
    const { transport, sent } = aTransport(accepted, unreachable, accepted);
    const next = aPage(transport, { store });
    await flush(next);
    expect(sent.map(({ key }) => key)).toEqual(['k-3', 'k-1', 'k-2']);
    expect(await next.open()).toEqual(['k-1']);
  });

  it('sends to the endpoint that the message was meant for', async () => {
    const { store } = aStore();
    await aPage(aTransport().transport, { store }).keep('k', aParcel({ endpoint: 'https://old.example/' }));
    const { transport, sent } = aTransport(accepted);
    await flush(aPage(transport, { store }));
    expect(sent[0]?.endpoint).toBe('https://old.example/');
  });
});

describe('two tabs of one origin', () => {
  it('send a message once, and both know that it arrived', async () => {
    const parts = { store: aStore().store, lock: aLock() };
    const { transport, sent } = aTransport(accepted);
    const first = aPage(transport, parts);
    await first.keep('k-1', aParcel());
    expect(await Promise.all([first.attempt('k-1'), aPage(transport, parts).attempt('k-1')])).toEqual([
      accepted,
      accepted,
    ]);
    expect(sent).toHaveLength(1);
  });

  it('do not lose a message that comes while another is on its way', async () => {
    const parts = { store: aStore().store, lock: aLock() };
    const { transport, sent } = aTransport(accepted);
    await Promise.all([
      deliver(aPage(transport, parts), aParcel()),
      deliver(aPage(transport, parts), aParcel({ key: 'k-2' })),
    ]);
    expect(sent.map(({ key }) => key).sort()).toEqual(['k-1', 'k-2']);
  });

  it('believe the one that has the receipt, though the other one, long asleep, heard of a failure', async () => {
    const { store } = aStore();
    const sleeper = aPage(
      async () => {
        await aPage(aTransport(accepted).transport, { store }).attempt('k-1');
        return refused;
      },
      { store },
    );
    expect(await deliver(sleeper, aParcel())).toEqual(accepted);
    expect(await sleeper.find('k-1')).toMatchObject({ state: 'delivered' });
  });
});
