import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortTakenError } from '../../demo/server/listen.ts';
import { startDemo, type Demo } from '../../demo/server/startDemo.ts';
import type { Handoff } from '../../src/schema/handoff.ts';
import { aHandoff } from '../receive/aHandoff.ts';

const START_MS = 60_000;
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({
    docsPort: 0,
    inboxPort: 0,
    dataDir: 'memory',
    extraHeaders: (path) => ({ 'X-Path': path }),
  });
}, START_MS);
afterAll(() => demo.stop());

const send = (handoff: Handoff, headers: Record<string, string> = {}, body = JSON.stringify(handoff)) =>
  fetch(`${demo.inboxUrl}/handoffs`, {
    method: 'POST',
    headers: {
      Origin: demo.docsUrl,
      'Content-Type': 'application/json',
      'Idempotency-Key': handoff.idempotencyKey,
      ...headers,
    },
    body,
  });
const api = (path: string, body?: unknown, type = 'application/json') =>
  fetch(`${demo.inboxUrl}/api/handoffs${path}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify(body) }),
  });

describe('the docs site', () => {
  it('carries the script tag with the right endpoint, and an index', async () => {
    const home = await fetch(demo.docsUrl);
    expect(await home.text()).toContain(
      `<script async src="/baton.js" data-endpoint="${demo.inboxUrl}/handoffs" data-attachments="${demo.inboxUrl}/handoffs/files" data-index="/baton-index.bin"`,
    );
    expect(home.headers.get('X-Path')).toBe('/index.html');
    expect((await fetch(`${demo.docsUrl}/baton-index.bin`)).status).toBe(200);
  });
});

describe('the endpoint', () => {
  it('takes a handoff from the docs site once, and shows it', async () => {
    const handoff = aHandoff({ id: '019aa3c0-0000-7000-8000-00000000000a' });
    const first = await send(handoff);
    const again = await send(handoff);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect(await demo.handoffs()).toContainEqual(handoff);
  });

  it('refuses another site', async () => {
    expect((await send(aHandoff(), { Origin: demo.inboxUrl })).status).toBe(403);
  });

  it('answers a body that is far too large instead of hanging up', async () => {
    expect((await send(aHandoff(), {}, 'x'.repeat(5_000_000))).status).toBe(413);
  });
});

describe('the inbox', () => {
  it('is a page that runs only its own script', async () => {
    const page = await fetch(demo.inboxUrl);
    expect(page.status).toBe(200);
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    const answer = await fetch(demo.inboxUrl + script);
    expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it('lists handoffs, shows one and keeps what support makes of it', async () => {
    const sent = await send(aHandoff({ id: '019aa3c0-0000-7000-8000-00000000000b' }));
    const { reference } = (await sent.json()) as { reference: string };
    expect((await api(`/${reference}/outcome`, { outcome: 'create-article' })).status).toBe(204);
    expect((await api(`/${reference}/answered`, { answered: true })).status).toBe(204);
    const { docsUrl, handoffs } = (await (await api('')).json()) as { docsUrl: string; handoffs: unknown[] };
    expect(docsUrl).toBe(demo.docsUrl);
    expect(handoffs).toContainEqual({
      reference,
      subject: 'Refund has not arrived',
      who: 'Ana Reyes',
      company: 'Larch Studio',
      queue: 'billing',
      severity: 'P3',
      due: '2026-11-20T18:08:00.000Z',
      setAside: false,
      outcome: 'create-article',
      answeredAt: expect.stringMatching(/Z$/) as string,
    });
    await api(`/${reference}/outcome`, { outcome: null });
    await api(`/${reference}/answered`, { answered: false });
    expect(await (await api(`/${reference}`)).json()).toMatchObject({
      outcome: null,
      answeredAt: null,
      handoff: { idempotencyKey: '019aa3c0-0000-7000-8000-00000000000b' },
    });
  });

  it.each([
    ['/T-9999', undefined, 404],
    ['/T-9999/outcome', { outcome: 'retag' }, 404],
    ['/T-1001/outcome', { outcome: 'later' }, 422],
    ['/T-1001/outcome', 'retag', 422],
    ['/T-1001/answered', { answered: 'yes' }, 422],
    ['/T-1001/other', {}, 404],
    ['/T-1001/a/b', undefined, 404],
    ['', {}, 405],
  ])('answers a wrong request to %s', async (path, body, status) => {
    const answer = await api(path, body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/\.$/) as string });
  });

  it('takes no form of another site: those cannot send this content type', async () => {
    expect((await api('/T-1001/outcome', { outcome: 'retag' }, 'text/plain')).status).toBe(415);
  });

  it('does not answer under a foreign name', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${demo.inboxUrl}/api/handoffs`, { headers: { Host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });
});

it(
  'says which port is taken, and leaves nothing running',
  async () => {
    const port = Number(new URL(demo.inboxUrl).port);
    await expect(startDemo({ docsPort: port, inboxPort: 0, dataDir: 'memory' })).rejects.toThrow(
      new PortTakenError(port),
    );
  },
  START_MS,
);
