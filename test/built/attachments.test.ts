import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/schema/handoff.ts';
import { useDemo } from './setup.ts';
import { choose, file, files, hashOf, keptFiles, log, photo, PNG, writesTo } from './someFiles.ts';

const demo = useDemo();

/** The bytes of a file as the inbox gives them out. */
async function arrived(reference: string, { sha256 }: Attachment) {
  const response = await fetch(`${demo.inboxUrl()}/api/handoffs/${reference}/files/${sha256}`);
  expect(response.status).toBe(200);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('Files that were chosen', () => {
  it('are still there after a page load, and go with the message', async () => {
    const customer = await demo.customerAt('/');
    await writesTo(customer);
    await choose(customer, log, photo);
    await file(customer, 'what I see.png').waitFor();
    await customer.page.goto(demo.url('/billing/'));
    await customer.openPanel();
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await file(customer, 'timer.log').waitFor();
    await file(customer, 'what I see.png').locator('canvas').waitFor();
    await customer.send();
    const reference = await customer.reference();
    const sent = await demo.stored(reference);
    expect(sent.attachments?.map(({ sha256, received }) => [sha256, received])).toEqual([
      [hashOf(log.buffer), true],
      [hashOf(PNG), true],
    ]);
    for (const attachment of sent.attachments ?? [])
      expect(hashOf((await arrived(reference, attachment)).bytes)).toBe(attachment.sha256);
    await customer.dialog.getByRole('button', { name: 'Back to search' }).click();
    await expect.poll(() => keptFiles(customer.page)).toBe(0);
  });

  it('are taken from the clipboard and from a drop, and can be taken out again', async () => {
    const customer = await demo.customerAt('/');
    await writesTo(customer);
    await customer.dialog.getByLabel('In your words').evaluate(
      (field, bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
        const options = { bubbles: true, composed: true, cancelable: true };
        field.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }));
      },
      [...PNG],
    );
    await file(customer, 'image.png').waitFor();
    await customer.dialog
      .getByRole('heading')
      .first()
      .evaluate((heading) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['{"log":{}}'], 'trace.har'));
        const options = { bubbles: true, composed: true, cancelable: true };
        heading.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer }));
      });
    await file(customer, 'trace.har').waitFor();
    await files(customer).getByRole('button', { name: 'Remove “image.png”' }).click();
    await expect.poll(() => keptFiles(customer.page)).toBe(1);
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.attachments).toMatchObject([{ name: 'trace.har', type: 'application/json', received: true }]);
  });

  it('are refused with a sentence each, and cost nothing of what was written', async () => {
    const customer = await demo.customerAt('/');
    await writesTo(customer);
    await choose(
      customer,
      { name: 'tool.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'film.zip', mimeType: 'application/zip', buffer: Buffer.alloc(10_000_001) },
      { name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7') },
      log,
    );
    await file(customer, 'timer.log').waitFor();
    const said = await files(customer).getByRole('alert').getByRole('paragraph').allTextContents();
    expect(said.map((sentence) => sentence.split(/[:,]/)[0])).toEqual([
      '“tool.exe” was not added',
      '“notes.txt” was not added',
      '“film.zip” was not added',
      '“scan.png” was not added',
    ]);
    await customer.visit.expectAccessible(customer.page);
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.description).toBe('The timer runs on.');
    expect(sent.attachments?.map(({ name }) => name)).toEqual(['timer.log']);
  });

  it.each([
    ['is refused', 415],
    ['cannot be taken now, however often it is sent', 503],
  ])('do not hold the message back when one %s: the customer reads which', async (_, status) => {
    const customer = await demo.customerAt('/', { expected: [/A file was not delivered/, /Failed to load/] });
    await customer.visit.context.route(`${demo.inboxUrl()}/handoffs/files`, (route) =>
      route.request().headers()['content-type'] === 'image/png'
        ? route.fulfill({ status, headers: { 'Access-Control-Allow-Origin': '*' } })
        : route.continue(),
    );
    await writesTo(customer);
    await choose(customer, log, photo);
    await file(customer, 'what I see.png').waitFor();
    await customer.send();
    await customer.dialog
      .getByText('Your message arrived, but one file did not: “what I see.png”.')
      .waitFor();
    const sent = await demo.stored(await customer.reference());
    expect(sent.attachments).toMatchObject([
      { name: 'timer.log', received: true },
      { name: 'what I see.png', received: false },
    ]);
    expect(sent.note).toContain('what I see.png (1 kB), did not arrive');
  });

  it('go when the page is back online, when it was not at the press', async () => {
    const customer = await demo.customerAt('/', { expected: [/Failed to load/, /ERR_INTERNET/] });
    await writesTo(customer);
    await choose(customer, log);
    await file(customer, 'timer.log').waitFor();
    await customer.fill('E-mail', 'ana@larch.example');
    await customer.visit.context.setOffline(true);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByText('has not got through yet').waitFor();
    await customer.visit.context.setOffline(false);
    await customer.dialog.getByText('has your message').waitFor();
    const sent = await demo.stored(await customer.reference());
    expect(sent.attachments).toMatchObject([{ name: 'timer.log', received: true }]);
  });
});
