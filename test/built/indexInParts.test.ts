import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { partUrl } from '../../src/search/container.ts';
import { split } from '../../src/search/split.ts';
import { article } from '../search/helpCentre.ts';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

const parts = split(
  buildIndex([
    article({ id: 'timers', url: 'timers.html', title: 'Stop a timer', headings: ['On a phone'] }),
    article({
      id: 'clock',
      url: 'clock.html',
      title: 'Time zones',
      body: 'The clock jumps an hour in October.',
    }),
  ]),
);

beforeAll(async () => {
  for (const [i, part] of parts.entries()) {
    const name = i ? partUrl('parts.bin', i + 1) : 'parts.bin';
    await demo.putFile(name, gzipSync(part));
    // The same again without its last part.
    if (i < 2) await demo.putFile(name.replace('parts', 'broken'), gzipSync(part));
  }
});

/** A customer on a page whose index comes in parts, and the index files that were fetched. */
async function customerWith(index: string, expected: readonly RegExp[] = []) {
  const visit = await demo.visit({ expected });
  const fetched: string[] = [];
  visit.context.on('request', (request) => {
    const name = new URL(request.url()).pathname;
    if (name.endsWith('.bin')) fetched.push(name);
  });
  const page = await demo.openPageWith(
    visit,
    `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/${index}.bin"></script>`,
  );
  const customer = createCustomer(page);
  await customer.openPanel();
  return { customer, fetched };
}

describe('An index in parts', () => {
  it('answers a title with its first file, and fetches the others for a question that needs them', async () => {
    const { customer, fetched } = await customerWith('parts');
    await customer.search('stop a timer');
    expect(await customer.dialog.getByRole('option', { name: 'Stop a timer' }).count()).toBe(1);
    expect(fetched).toEqual(['/parts.bin']);
    await customer.search('clock jumps an hour');
    expect(await customer.dialog.getByRole('option', { name: 'Time zones' }).count()).toBe(1);
    expect(fetched).toEqual(['/parts.bin', '/parts-2.bin', '/parts-3.bin']);
  });

  it('goes on with what it has where a file is missing, and says so once', async () => {
    const { customer } = await customerWith('broken', [/404/, /Search knows only a part: .*broken-3\.bin/]);
    await customer.search('timer zeppelin');
    expect(await customer.dialog.getByRole('option', { name: 'Stop a timer' }).count()).toBe(1);
  });
});
