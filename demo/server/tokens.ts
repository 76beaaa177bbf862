import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Identity } from '../../src/receive/identity.ts';

/** Makes and reads tokens that say who is signed in: JWT (RFC 7519), signed with HMAC-SHA-256. */
export interface Tokens {
  /** @param seconds for how long it is good */
  make(identity: Identity, seconds: number): string;
  /** Nothing for a token that is not of ours, or whose time is over. */
  read(token: string): Identity | undefined;
}

const HEAD = encode({ alg: 'HS256', typ: 'JWT' });

/**
 * @param secret stays on this server
 * @param now ms since 1970
 * @example
 * const tokens = createTokens(randomBytes(32));
 * tokens.read(tokens.make({ email: 'ana@larch.example' }, 300)); // { email: 'ana@larch.example' }
 */
export function createTokens(secret: Uint8Array, now: () => number = Date.now): Tokens {
  const signatureOf = (text: string) => createHmac('sha256', secret).update(text).digest();
  return {
    make({ accountId, email, name }, seconds) {
      const exp = Math.floor(now() / 1000) + seconds;
      const text = `${HEAD}.${encode({ sub: accountId, email, name, exp })}`;
      return `${text}.${signatureOf(text).toString('base64url')}`;
    },
    read(token) {
      const [head = '', claims = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = signatureOf(`${head}.${claims}`);
      // Its head is compared too: nobody else says how it is signed (RFC 8725, section 3.1).
      if (head !== HEAD || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      const { sub, email, name, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Readonly<
        Record<string, string | undefined>
      >;
      if (!(Number(exp) * 1000 > now())) return undefined;
      return { accountId: sub, email, name };
    },
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
