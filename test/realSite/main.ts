import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen } from '../../demo/server/listen.ts';
import { toListener } from '../../demo/server/toListener.ts';
import { main as baton } from '../../src/cli/main.ts';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { createReceiver } from '../../src/receive/receiveHandoff.ts';
import { handoff, type Handoff } from '../../src/schema/handoff.ts';
import { createCustomer } from '../built/customer.ts';
import { launchBrowser, startVisit } from '../built/visit.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * The whole journey on a documentation site that nobody here wrote, with only the tag added: the folder is indexed by
 * `baton index` and served as it is, a customer searches three ways, reads two articles, rejects one, and hands over.
 * Prints what the receiver got; fails when anything is missing.
 *
 * @param folder a built docs site
 * @param queries one need in three wordings
 */
export async function run(folder: string, queries: readonly [string, string, string]): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'baton-real-site-'));
  const index = join(work, 'baton-index.bin');
  const io = {
    version: '',
    out: (line: string) => console.log(line),
    err: (line: string) => console.error(line),
  };
  assert.equal(await baton(['index', folder, '--out', index], io), 0, 'the folder is indexed');

  const got: Handoff[] = [];
  let tag = '';
  const docs = await listen(
    createStaticServer({
      root: folder,
      mounts: {
        '/baton.js': join(dist, 'baton.js'),
        '/chunks/': join(dist, 'chunks'),
        '/baton-index.bin': index,
      },
      transform: (_, html) => html.replace('</head>', `${tag}</head>`),
    }),
    0,
  );
  const receive = createReceiver({ store: createMemoryStore(), origins: [docs.url] });
  const endpoint = await listen(
    createServer(
      toListener(async (request) => {
        const copy = request.clone();
        const response = await receive(request);
        if (response.status === 201) got.push(handoff.parse(await copy.json()));
        return response;
      }),
    ),
    0,
  );
  tag = `<script async src="/baton.js" data-endpoint="${endpoint.url}/handoffs" data-index="/baton-index.bin"></script>`;
  const browser = await launchBrowser();
  try {
    const visit = await startVisit(browser, { only: 'baton-root', expected: [/404/] });
    const customer = createCustomer(await visit.open(new URL('/library/index.html', docs.url).href));
    await customer.openPanel();
    await customer.search(queries[0]);
    const titles = await customer.dialog.locator('[role="option"] b').allTextContents();
    await customer.openResult(titles[0] ?? '');
    await customer.back();
    await customer.search(queries[1]);
    await customer.openResult(
      (await customer.dialog.locator('[role="option"] b').allTextContents())[1] ?? '',
    );
    await customer.rate('No, I still need help');
    await customer.back();
    await customer.search(queries[2]);
    await customer.takeOffer();
    await customer.send();
    await visit.end();
  } finally {
    await browser.close();
    await docs.stop();
    await endpoint.stop();
    await rm(work, { recursive: true, force: true });
  }

  const [sent] = got;
  assert(sent && got.length === 1, 'one handoff arrived');
  assert.deepEqual([sent.queries.original, ...sent.queries.later], [...queries], 'the queries, in order');
  assert.equal(sent.journey.filter((item) => item.type === 'article-viewed').length, 2, 'two articles');
  assert(
    sent.triggers.some((trigger) => trigger.name === 'reformulated'),
    'the trigger: reformulated',
  );
  assert(
    sent.triggers.some((trigger) => trigger.name === 'not-helpful'),
    'the trigger: not-helpful',
  );
  console.log(`\nThe receiver got:\n\n${sent.note}\n`);
  console.log(JSON.stringify({ ...sent, note: '(above)' }, null, 2));
}
