import { describe, expect, it } from 'vitest';
import type { DeliveryResult, Parcel, Transport } from '../../src/core/ports.ts';
import { createOutbox } from '../../src/delivery/outbox.ts';
import { accepted, aLock, aParcel, aStore, aTransport, refused, unreachable } from './aParcel.ts';

/** A page: an outbox on what the browser keeps. */
const page = (transport: Transport, { store } = aStore(), lock = aLock()) =>
  createOutbox(transport, store, lock);

/** What a flush reports, by key. */
async function flushed(outbox: ReturnType<typeof page>) {
  const results: [string, DeliveryResult][] = [];
  await outbox.flush((key, result) => results.push([key, result]));
  return results;
}

describe('a parcel', () => {
  it('is kept before its first byte leaves', async () => {
    const kept = aStore();
    let atSending: unknown;
    const outbox = page(() => {
      atSending = kept.kept();
      return Promise.resolve(accepted);
    }, kept);
    await outbox.deliver(aParcel());
    expect(atSending).toEqual([aParcel()]);
  });

  it('is let go once the endpoint has acknowledged it', async () => {
    const outbox = page(aTransport(accepted).transport);
    expect(await outbox.deliver(aParcel())).toEqual(accepted);
    expect(outbox.waiting()).toEqual([]);
  });

  it('is let go once the endpoint has refused it', async () => {
    const outbox = page(aTransport(refused).transport);
    expect(await outbox.deliver(aParcel())).toEqual(refused);
    expect(outbox.waiting()).toEqual([]);
  });

  it('waits as long as the endpoint cannot be reached', async () => {
    const outbox = page(aTransport(unreachable).transport);
    expect(await outbox.deliver(aParcel())).toEqual(unreachable);
    expect(outbox.waiting()).toEqual(['k-1']);
  });

  it('is kept once, however often the button is pressed', async () => {
    const outbox = page(aTransport(unreachable).transport);
    await outbox.deliver(aParcel());
    await outbox.deliver(aParcel());
    expect(outbox.waiting()).toEqual(['k-1']);
  });

  it('is let go when it is not to be sent any more', async () => {
    const kept = aStore();
    const outbox = page(aTransport(unreachable).transport, kept);
    await outbox.deliver(aParcel());
    await outbox.deliver(aParcel({ key: 'k-2' }));
    outbox.withdraw('k-1');
    const { transport, sent } = aTransport(accepted);
    await flushed(page(transport, kept));
    expect(sent.map(({ key }) => key)).toEqual(['k-2']);
  });

  it('is let go alone: the others wait on', async () => {
    const outbox = page(aTransport(unreachable, accepted).transport);
    await outbox.deliver(aParcel());
    await outbox.deliver(aParcel({ key: 'k-2' }));
    expect(outbox.waiting()).toEqual(['k-1']);
  });
});

describe('the next page', () => {
  it('sends the same bytes under the same key when a page has died before the answer', async () => {
    const kept = aStore();
    const first: Parcel[] = [];
    const dying = page((parcel) => {
      first.push(parcel);
      return new Promise<never>(() => undefined);
    }, kept);
    void dying.deliver(aParcel());

    const { transport, sent } = aTransport(accepted);
    const next = page(transport, kept);
    expect(await flushed(next)).toEqual([['k-1', accepted]]);
    expect(sent).toEqual([aParcel()]);
    expect(next.waiting()).toEqual([]);
  });

  it('sends what could not be reached, in the order in which it was kept', async () => {
    const kept = aStore();
    const offline = page(aTransport(unreachable).transport, kept);
    for (const key of ['k-1', 'k-2', 'k-3']) await offline.deliver(aParcel({ key }));
    const { transport, sent } = aTransport(accepted, unreachable, accepted);
    const next = page(transport, kept);
    expect(await flushed(next)).toEqual([
      ['k-1', accepted],
      ['k-2', unreachable],
      ['k-3', accepted],
    ]);
    expect(sent.map(({ key }) => key)).toEqual(['k-1', 'k-2', 'k-3']);
    expect(next.waiting()).toEqual(['k-2']);
  });

  it('sends to the endpoint that the parcel was meant for', async () => {
    const { transport, sent } = aTransport(accepted);
    await flushed(page(transport, aStore([aParcel({ endpoint: 'https://old.example/' })])));
    expect(sent[0]?.endpoint).toBe('https://old.example/');
  });
});

describe('two tabs of one origin', () => {
  it('send a parcel once', async () => {
    const kept = aStore([aParcel(), aParcel({ key: 'k-2' })]);
    const lock = aLock();
    const { transport, sent } = aTransport(accepted);
    const reports = await Promise.all([
      flushed(page(transport, kept, lock)),
      flushed(page(transport, kept, lock)),
    ]);
    expect(sent.map(({ key }) => key).sort()).toEqual(['k-1', 'k-2']);
    expect(reports.flat()).toHaveLength(2);
    expect(kept.kept()).toEqual([]);
  });

  it('send once what one of them hands in while the other clears up', async () => {
    const kept = aStore();
    const lock = aLock();
    const { transport, sent } = aTransport(accepted);
    const [result] = await Promise.all([
      page(transport, kept, lock).deliver(aParcel()),
      flushed(page(transport, kept, lock)),
    ]);
    expect(result).toEqual(accepted);
    expect(sent).toHaveLength(1);
  });

  it('do not lose a parcel that comes while another is on its way', async () => {
    const kept = aStore();
    const lock = aLock();
    const { transport, sent } = aTransport(accepted);
    await Promise.all([
      page(transport, kept, lock).deliver(aParcel()),
      page(transport, kept, lock).deliver(aParcel({ key: 'k-2' })),
    ]);
    expect(sent.map(({ key }) => key)).toEqual(['k-1', 'k-2']);
    expect(kept.kept()).toEqual([]);
  });
});

describe('what else may stand in the store', () => {
  it.each([
    [null],
    ['text'],
    [{ key: 'k-1' }],
    [[null, 7, 'x', {}, { endpoint: 'e', key: 1, body: 'b' }, { endpoint: 'e', key: 'k' }]],
  ])('is ignored: %j', async (stored) => {
    const { transport, sent } = aTransport(accepted);
    const outbox = page(transport, aStore(stored));
    expect(outbox.waiting()).toEqual([]);
    expect(await flushed(outbox)).toEqual([]);
    expect(await outbox.deliver(aParcel())).toEqual(accepted);
    expect(sent).toEqual([aParcel()]);
  });

  it('does not hinder the parcels beside it', async () => {
    const { transport, sent } = aTransport(accepted);
    await flushed(page(transport, aStore([{ broken: true }, aParcel()])));
    expect(sent).toEqual([aParcel()]);
  });
});
