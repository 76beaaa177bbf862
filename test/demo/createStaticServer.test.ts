import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen, type Listening } from '../../demo/server/listen.ts';

let folder: string;
let server: Listening;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-'));
  await mkdir(join(folder, 'site/guide'), { recursive: true });
  await mkdir(join(folder, 'built/chunks'), { recursive: true });
  const files = {
    'secret.txt': 'secret',
    'site/index.html': '<head></head>home',
    'site/404.html': 'lost',
    'site/guide/index.html': 'guide',
    'site/guide/a b.css': 'css',
    'site/.hidden': 'secret',
    'built/baton.js': 'widget',
    'built/chunks/core.js': 'core',
    'built/other.js': 'secret',
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  server = await listen(
    createStaticServer({
      root: join(folder, 'site'),
      mounts: { '/baton.js': join(folder, 'built/baton.js'), '/chunks/': join(folder, 'built/chunks') },
      headers: (path) => (path.endsWith('.html') ? { 'Content-Security-Policy': "default-src 'self'" } : {}),
      transform: (path, html) => html.replace('</head>', `<script src="/baton.js"></script></head>${path} `),
    }),
    0,
  );
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is: `fetch` would tidy it up first. */
function get(path: string, method = 'GET') {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request(server.url, { path, method }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => (body += text));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers });
        });
      });
      sent.on('error', reject).end();
    },
  );
}

describe('the static server', () => {
  it('answers a folder with its index, changed on its way out', async () => {
    const { status, body, headers } = await get('/');
    expect(status).toBe(200);
    expect(body).toBe('<head><script src="/baton.js"></script></head>/index.html home');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-cache',
      'content-length': String(body.length),
    });
    expect((await get('/guide/')).body).toBe('guide');
  });

  it('serves files with their type, whatever stands behind the question mark', async () => {
    const { body, headers } = await get('/guide/a%20b.css?v=2');
    expect(body).toBe('css');
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('serves what is mounted and nothing beside it', async () => {
    expect((await get('/baton.js')).body).toBe('widget');
    expect((await get('/chunks/core.js')).body).toBe('core');
    expect((await get('/other.js')).status).toBe(404);
    expect((await get('/chunks/../other.js')).status).toBe(404);
  });

  it('sends a folder without its slash there, on this site', async () => {
    const { status, headers } = await get('//guide?x=1');
    expect(status).toBe(301);
    expect(headers['location']).toBe('/guide/?x=1');
  });

  it('has a page for what is not there', async () => {
    const { status, body, headers } = await get('/nothing');
    expect(status).toBe(404);
    expect(body).toBe('lost');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await get('/baton.js', 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '6' },
    });
    expect(await get('/baton.js', 'PUT')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it.each([
    '/../secret.txt',
    '/guide/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/guide/..%5c..%5csecret.txt',
    '/.hidden',
    '/index.html%00',
    '/%zz',
    '//etc/passwd',
    '/index.html/',
  ])('gives nothing away for %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });
});
