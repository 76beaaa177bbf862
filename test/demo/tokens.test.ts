import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTokens } from '../../demo/server/tokens.ts';

const SECRET = new Uint8Array(32).fill(7);
const ANA = { accountId: 'larch-7', email: 'ana@larch.example', name: 'Ana Reyes' };
const NOON = Date.parse('2026-11-20T12:00:00Z');
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of the demo', () => {
  it('says who is signed in, as long as it is good', () => {
    const clock = { now: NOON };
    const tokens = createTokens(SECRET, () => clock.now);
    const token = tokens.make(ANA, 300);
    expect(tokens.read(token)).toEqual(ANA);
    clock.now += 299_000;
    expect(tokens.read(token)).toEqual(ANA);
    clock.now += 1000;
    expect(tokens.read(token)).toBeUndefined();
  });

  it('says nothing where somebody else made or changed it', () => {
    const tokens = createTokens(SECRET, () => NOON);
    const [head = '', claims = '', signature = ''] = tokens.make(ANA, 300).split('.');
    const ben = encode({ email: 'ben@larch.example', exp: NOON / 1000 + 300 });
    const none = encode({ alg: 'none' });
    const signed = createHmac('sha256', SECRET).update(`${none}.${claims}`).digest('base64url');
    for (const token of [
      '',
      'abc',
      '..',
      `${head}.${claims}`,
      `${head}.${ben}.${signature}`,
      `${none}.${claims}.`,
      `${none}.${claims}.${signed}`,
      createTokens(new Uint8Array(32), () => NOON).make(ANA, 300),
    ])
      expect(tokens.read(token)).toBeUndefined();
  });
});
