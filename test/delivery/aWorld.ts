import type { Parcel } from '../../src/core/ports.ts';
import { createPost } from '../../src/delivery/post.ts';
import { withOutbox, type Lock, type OutboxStore } from '../../src/delivery/outbox.ts';
import { withRetry } from '../../src/delivery/withRetry.ts';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { createReceiver } from '../../src/receive/receiveHandoff.ts';
import { RETRY } from '../../src/retry.ts';
import { aHandoff } from '../receive/aHandoff.ts';

export const SITE = 'https://docs.example';

/** What may go wrong with one attempt. `lost…`: the connection breaks before or after the receiver has it. */
export const FAULTS = [
  'none',
  'lost before',
  'lost after',
  'replayed by a proxy',
  'half an answer',
  'a page of a captive portal',
  'an empty answer',
  '408',
  '409',
  '425',
  '429',
  '500',
  '503 for 120 s',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A message: its id, and what its first page makes of it. */
export function aMessage(at: number): Parcel {
  const key = `019aa3c0-0000-7000-8000-${String(at).padStart(12, '0')}`;
  return { endpoint: 'https://help.example/handoffs', key, body: JSON.stringify(aHandoff({ id: key })) };
}

/** The real receiver, on a connection where `next` says what goes wrong. Every body that left a page is noted. */
export function aServer(next: () => Fault) {
  const store = createMemoryStore();
  const receive = createReceiver({ store, origins: [SITE] });
  const bodies = new Map<string, Set<string>>();
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const headers: Record<string, string> = { ...(init.headers as Record<string, string>), Origin: SITE };
    const { body, method } = init;
    const key = headers['Idempotency-Key'] ?? '';
    bodies.set(key, (bodies.get(key) ?? new Set()).add(body as string));
    const arrive = () => receive(new Request(url, { method: method ?? '', body: body ?? '', headers }));
    const fault = next();
    if (fault === 'lost before') throw new TypeError('Failed to fetch');
    if (/^\d/.test(fault)) {
      const wait = fault.includes('for') ? { 'Retry-After': '120' } : undefined;
      return new Response(null, { status: Number(fault.slice(0, 3)), ...(wait ? { headers: wait } : {}) });
    }
    if (fault === 'a page of a captive portal') return new Response('<h1>Log in</h1>');
    if (fault === 'an empty answer') return new Response(null, { status: 204 });
    const answer = await arrive();
    if (fault === 'lost after') throw new TypeError('Failed to fetch');
    if (fault === 'half an answer') return new Response((await answer.text()).slice(0, 9));
    return fault === 'replayed by a proxy' ? arrive() : answer;
  };
  return { send, bodies, tickets: () => store.records() };
}

/** One page: it keeps what was pressed, sends all that is open, and tells what came of it. */
export async function livePage(parts: {
  readonly store: OutboxStore;
  readonly lock: Lock;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  readonly pressed: readonly Parcel[];
  readonly told: (id: string, reference: string) => void;
}): Promise<void> {
  const { store, lock, send, now, sleep, random, pressed, told } = parts;
  const outbox = withOutbox(createPost(send as typeof fetch, now), {
    store,
    lock,
    now,
    shorten: () => undefined,
    onBroken: () => undefined,
  });
  const patient = withRetry(outbox.attempt, {
    ...RETRY,
    attempts: 4,
    patienceMs: Infinity,
    wait: sleep,
    random,
  });
  for (const parcel of pressed) if (!(await outbox.find(parcel.key))) await outbox.keep(parcel.key, parcel);
  for (const id of await outbox.open()) {
    const result = await patient(id);
    if (result?.ok) told(id, result.reference);
    await outbox.told(id);
  }
}
