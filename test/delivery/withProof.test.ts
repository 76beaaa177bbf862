import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeliveryResult, Parcel, Proof, ProofHeaders } from '../../src/core/ports.ts';
import { withProof } from '../../src/delivery/withProof.ts';
import { accepted, aParcel, unreachable } from './aParcel.ts';

const denied: DeliveryResult = { ok: false, reason: 'refused', detail: 'HTTP 401', denied: true };
const signedIn = (token: string | (() => unknown)): Proof => ({ identity: { token, session: 's-1' } });

/** A transport on an endpoint that answers with one result after the other, the last one for good. */
function transportWith(proof: Proof, ...answers: readonly DeliveryResult[]) {
  const sent: { readonly parcel: Parcel; readonly headers: ProofHeaders | undefined }[] = [];
  const spoilt: string[] = [];
  const transport = withProof(
    (parcel, headers) => {
      sent.push({ parcel, headers });
      return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1] ?? accepted);
    },
    () => proof,
    (why) => spoilt.push(why),
  );
  return { transport, spoilt, sent, headers: () => sent.map(({ headers }) => headers) };
}

/** One token after the other: `token-1`, `token-2` … */
function tokens() {
  let count = 0;
  return vi.fn(() => Promise.resolve(`token-${String((count += 1))}`));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the token of who is signed in', () => {
  it('goes as a header, and the parcel stays as it was', async () => {
    const { transport, sent } = transportWith(signedIn('abc.def'));
    expect(await transport(aParcel())).toEqual(accepted);
    expect(sent).toEqual([{ parcel: aParcel(), headers: { Authorization: 'Bearer abc.def' } }]);
  });

  it('is asked for once, and serves until it is refused', async () => {
    const token = tokens();
    const { transport, headers } = transportWith(signedIn(token), unreachable, accepted);
    await transport(aParcel());
    await transport(aParcel());
    await transport(aParcel({ key: 'k-2' }));
    expect(token).toHaveBeenCalledTimes(1);
    expect(new Set(headers().map((one) => one?.['Authorization']))).toEqual(new Set(['Bearer token-1']));
  });

  it('is asked for anew once where it is refused; after that the message goes without', async () => {
    const token = tokens();
    const { transport, headers, spoilt } = transportWith(signedIn(token), denied, denied, accepted);
    expect(await transport(aParcel())).toMatchObject({ reason: 'unreachable', detail: 'HTTP 401' });
    expect(await transport(aParcel())).toMatchObject({ reason: 'unreachable' });
    expect(await transport(aParcel())).toEqual(accepted);
    expect(headers()).toEqual([{ Authorization: 'Bearer token-1' }, { Authorization: 'Bearer token-2' }, {}]);
    expect(token).toHaveBeenCalledTimes(2);
    expect(spoilt).toEqual(['the endpoint answers HTTP 401', 'the endpoint answers HTTP 401']);
  });

  it('is left out at once where it is a text and refused', async () => {
    const { transport, headers } = transportWith(signedIn('abc'), denied, accepted);
    await transport(aParcel());
    expect(await transport(aParcel())).toEqual(accepted);
    expect(headers()).toEqual([{ Authorization: 'Bearer abc' }, {}]);
  });

  it('does not change what a refusal without it means', async () => {
    const { transport } = transportWith(signedIn('abc'), denied);
    await transport(aParcel());
    expect(await transport(aParcel())).toEqual(denied);
    const without = transportWith({}, denied);
    expect(await without.transport(aParcel())).toEqual(denied);
    expect(without.headers()).toEqual([{}]);
  });

  it.each<[string, () => unknown]>([
    ['fails', () => Promise.reject(new Error('signed out'))],
    [
      'throws',
      () => {
        throw new Error('signed out');
      },
    ],
    ['gives nothing', () => undefined],
    ['gives an object', () => ({})],
    ['gives what no header can hold', () => 'abc\r\nX-Other: 1'],
    ['gives an empty text', () => ''],
    ['gives more than a server takes', () => 'a'.repeat(6001)],
  ])('is missing where its function %s: the message goes all the same', async (_, token) => {
    const { transport, headers, spoilt } = transportWith(signedIn(token));
    expect(await transport(aParcel())).toEqual(accepted);
    expect(headers()).toEqual([{}]);
    expect(spoilt).toHaveLength(1);
  });

  it('is not waited for longer than 5 s', async () => {
    vi.useFakeTimers();
    const { transport, headers } = transportWith(signedIn(() => new Promise(() => undefined)));
    const result = transport(aParcel());
    await vi.advanceTimersByTimeAsync(4999);
    expect(headers()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toEqual(accepted);
    expect(headers()).toEqual([{}]);
  });
});

describe('the challenge of the site', () => {
  it('is asked for every attempt', async () => {
    const challenge = tokens();
    const { transport, headers } = transportWith({ challenge }, unreachable, accepted);
    await transport(aParcel());
    await transport(aParcel());
    expect(headers()).toEqual([{ 'Baton-Challenge': 'token-1' }, { 'Baton-Challenge': 'token-2' }]);
  });

  it('goes beside a token', async () => {
    const { transport, headers } = transportWith({ ...signedIn('abc'), challenge: () => 'solved' });
    await transport(aParcel());
    expect(headers()).toEqual([{ Authorization: 'Bearer abc', 'Baton-Challenge': 'solved' }]);
  });

  it.each<[string, () => unknown]>([
    ['fails', () => Promise.reject(new Error('blocked'))],
    ['gives nothing', () => undefined],
    ['gives what no header can hold', () => 'é'],
  ])('keeps the message for another attempt where its function %s', async (_, challenge) => {
    const { transport, sent } = transportWith({ challenge });
    expect(await transport(aParcel())).toEqual({
      ok: false,
      reason: 'unreachable',
      detail: "the function of Baton('challenge') gave no token",
    });
    expect(sent).toEqual([]);
  });

  it('keeps the message for another attempt where it takes longer than 10 s', async () => {
    vi.useFakeTimers();
    const { transport } = transportWith({ challenge: () => new Promise(() => undefined) });
    const result = transport(aParcel());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await result).toMatchObject({ ok: false, reason: 'unreachable' });
  });
});
