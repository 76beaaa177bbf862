import { describe, expect, it } from 'vitest';
import type { DeliveryResult, Parcel } from '../../src/core/ports.ts';
import { aParcel, aStore, aTransport, accepted, refused, unreachable } from './aParcel.ts';
import { aPage, DAY, deliver, flush, START } from './aPage.ts';

const askingFor = (retryAfter: number): DeliveryResult => ({
  ok: false,
  reason: 'unreachable',
  detail: 'HTTP 503',
  retryAfter,
});

describe('the next page', () => {
  it('leaves the endpoint alone as long as it asked for', async () => {
    const { store } = aStore();
    await deliver(aPage(aTransport(askingFor(120_000)).transport, { store }), aParcel());
    const { transport, sent } = aTransport(accepted);
    const at = (now: number) => flush(aPage(transport, { store, now: () => now }));
    expect(await at(START + 119_000)).toMatchObject([['k-1', { ok: false, retryAfter: 1000 }]]);
    expect(sent).toEqual([]);
    expect(await at(START + 120_000)).toEqual([['k-1', accepted]]);
  });

  it('does not wait for longer than the endpoint can have asked, where the clock was put back', async () => {
    const { store } = aStore();
    await deliver(aPage(aTransport(askingFor(5000)).transport, { store }), aParcel());
    const { transport } = aTransport(accepted);
    expect(await flush(aPage(transport, { store, now: () => START - DAY }))).toEqual([['k-1', accepted]]);
  });
});

describe('a message that nobody takes', () => {
  it('is tried for 7 days, and then it is for the customer to say', async () => {
    const { store } = aStore();
    await aPage(aTransport().transport, { store }).keep('k-1', aParcel());
    for (let day = 1; day <= 7; day += 1)
      expect(
        await aPage(aTransport(unreachable).transport, { store, now: () => START + day * DAY }).attempt(
          'k-1',
        ),
      ).toEqual(unreachable);
    const { transport, sent } = aTransport(accepted);
    const late = aPage(transport, { store, now: () => START + 8 * DAY });
    expect(await late.attempt('k-1')).toMatchObject({ ok: false, reason: 'refused' });
    expect(await late.find('k-1')).toMatchObject({ state: 'refused', parcel: aParcel() });
    expect(sent).toEqual([]);
  });

  it.each([8 * DAY, -DAY])('is not given up for a clock that jumps by %i ms', async (jump) => {
    const { store } = aStore();
    await aPage(aTransport().transport, { store }).keep('k-1', aParcel());
    const { transport } = aTransport(accepted);
    expect(await aPage(transport, { store, now: () => START + jump }).attempt('k-1')).toEqual(accepted);
  });

  it('is given up before receivers have forgotten its key', async () => {
    const { store } = aStore();
    await aPage(aTransport().transport, { store }).keep('k-1', aParcel());
    const { transport, sent } = aTransport(accepted);
    const late = aPage(transport, { store, now: () => START + 29 * DAY });
    expect(await late.attempt('k-1')).toMatchObject({ reason: 'refused' });
    expect(sent).toEqual([]);
  });
});

describe('a message that is too large', () => {
  const tooLarge = { ...refused, detail: 'HTTP 413', tooLarge: true };
  const shorten = ({ endpoint }: Parcel) => ({ endpoint, key: 'k-short', body: 'short' });

  it('is sent once more, shorter and under another key', async () => {
    const { transport, sent } = aTransport(tooLarge, accepted);
    const page = aPage(transport, { shorten });
    expect(await deliver(page, aParcel())).toMatchObject({ ok: false, reason: 'unreachable' });
    expect(await flush(page)).toEqual([['k-1', accepted]]);
    expect(sent).toEqual([aParcel(), aParcel({ key: 'k-short', body: 'short' })]);
  });

  it('is refused where that is too large as well, or nothing can be left out', async () => {
    const twice = aPage(aTransport(tooLarge).transport, { shorten });
    await deliver(twice, aParcel());
    expect(await twice.attempt('k-1')).toMatchObject({ reason: 'refused' });
    const never = aPage(aTransport(tooLarge).transport);
    expect(await deliver(never, aParcel())).toMatchObject({ reason: 'refused' });
  });

  it('goes under the other key again when a page has died', async () => {
    const { store } = aStore();
    await deliver(aPage(aTransport(tooLarge).transport, { store, shorten }), aParcel());
    const { transport, sent } = aTransport(unreachable, accepted);
    await flush(aPage(transport, { store, shorten }));
    await flush(aPage(transport, { store, shorten }));
    expect(sent.map(({ key }) => key)).toEqual(['k-short', 'k-short']);
  });
});
