import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { createReceiver, type ReceiverOptions } from '../../src/receive/receiveHandoff.ts';
import { aHandoff } from './aHandoff.ts';
import { aPost, SITE } from './aPost.ts';

const receiver = (options: Omit<ReceiverOptions, 'store'>) =>
  createReceiver({ store: createMemoryStore(), ...options });
const fromSite = receiver({ origins: [SITE] });
const from = (origin: string | null, method = 'POST') =>
  aPost(aHandoff(), { method, headers: { Origin: origin } });

describe('the preflight', () => {
  it('allows the headers and the type that the widget sends', async () => {
    const answer = await fromSite(from(SITE, 'OPTIONS'));
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect(answer.headers.get('Access-Control-Allow-Methods')).toBe('POST');
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe(
      'Content-Type, Idempotency-Key, Authorization, Baton-Challenge',
    );
    expect(answer.headers.get('Vary')).toBe('Origin');
  });

  it('is refused from another site', async () => {
    const answer = await fromSite(from('https://evil.example', 'OPTIONS'));
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('the origin', () => {
  it.each(['https://evil.example', 'https://docs.example.evil.example', 'http://docs.example', 'null'])(
    'is refused when it is %s',
    async (origin) => {
      const answer = await fromSite(from(origin));
      expect(answer.status).toBe(403);
      expect(answer.headers.get('Vary')).toBe('Origin');
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    },
  );

  it('may be any where the receiver says so', async () => {
    const answer = await receiver({ origins: '*' })(from('https://elsewhere.example'));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('may be missing only where the receiver says so', async () => {
    expect((await fromSite(from(null))).status).toBe(403);
    expect((await receiver({ origins: '*' })(from(null))).status).toBe(403);
    expect((await receiver({ origins: [SITE], allowMissingOrigin: true })(from(null))).status).toBe(201);
  });

  it('is checked for its form when the receiver is made', () => {
    const made = (origin: string) => () => receiver({ origins: [SITE, origin] });
    expect(made('https://docs.example/')).toThrow(
      'origins[1]: expected an origin (scheme, host and port only), received "https://docs.example/". Write "https://docs.example".',
    );
    expect(made('docs.example')).toThrow('Write "https://docs.example".');
    expect(made('http://localhost:4173')).not.toThrow();
  });
});
