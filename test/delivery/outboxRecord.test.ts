import { describe, expect, it } from 'vitest';
import { aParcel, aStore, aTransport, accepted } from './aParcel.ts';
import { aPage, DAY, flush, START } from './aPage.ts';

const opened = async (stored: Readonly<Record<string, unknown>>) => {
  const { store, kept } = aStore(stored);
  const { transport, sent } = aTransport(accepted);
  const broken: string[] = [];
  const page = aPage(transport, { store, onBroken: (id) => broken.push(id) });
  return { page, sent, kept, broken };
};

describe('what the first releases have kept', () => {
  it('is sent as it is, byte by byte, under its key', async () => {
    const { page, sent } = await opened({ 'k-1': aParcel() });
    expect(await flush(page)).toEqual([['k-1', accepted]]);
    expect(sent).toEqual([aParcel()]);
  });
});

describe('what a newer release has kept', () => {
  it('is left as it is, and not sent', async () => {
    const stored = { 'k-9': { version: 2, state: 'waiting', parcel: aParcel(), more: 'of it' } };
    const { page, sent, kept } = await opened(stored);
    expect(await flush(page)).toEqual([]);
    expect(await page.attempt('k-9')).toBeUndefined();
    await page.told('k-9');
    expect(sent).toEqual([]);
    expect(kept()).toEqual(stored);
  });
});

describe('what nobody can read', () => {
  const waiting = {
    version: 1,
    state: 'waiting',
    parcel: aParcel(),
    order: 1,
    createdAt: START,
    seenAt: START,
  };
  it.each([
    ['null', null],
    ['a number', 7],
    ['text', 'x'],
    ['an empty object', {}],
    ['a parcel without a body', { endpoint: 'e', key: 'k' }],
    ['no version', { ...waiting, version: undefined, waitedMs: 0 }],
    ['a version that is none', { ...waiting, version: 'x', waitedMs: 0 }],
    ['a state that is none', { ...waiting, state: 'x', waitedMs: 0 }],
    ['a body that is no text', { ...waiting, waitedMs: 0, parcel: { ...aParcel(), body: {} } }],
    ['no number of ms', waiting],
    ['no time', { ...waiting, waitedMs: 0, createdAt: '2026' }],
  ])('is put aside and reported once, while the others are sent: %s', async (_, found) => {
    const { page, sent, kept, broken } = await opened({ bad: found, 'k-1': aParcel() });
    expect(await flush(page)).toEqual([['k-1', accepted]]);
    expect(sent).toEqual([aParcel()]);
    expect(kept()['bad']).toEqual({ version: 1, state: 'broken', found, createdAt: START });
    expect(await flush(page)).toEqual([]);
    expect(broken).toEqual(['bad']);
  });

  it('goes after 7 days', async () => {
    const { store, kept } = aStore({ bad: 7 });
    await aPage(aTransport().transport, { store }).open();
    await aPage(aTransport().transport, { store, now: () => START + 8 * DAY }).open();
    expect(kept()).toEqual({});
  });

  it('does not stand in the way of a message under the same id', async () => {
    const { page, sent } = await opened({ 'k-1': { version: 1 } });
    await page.open();
    expect(await page.find('k-1')).toBeUndefined();
    await page.keep('k-1', aParcel());
    expect(await page.attempt('k-1')).toEqual(accepted);
    expect(sent).toEqual([aParcel()]);
  });
});
