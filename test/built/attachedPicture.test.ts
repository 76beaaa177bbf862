import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/schema/handoff.ts';
import { useDemo } from './setup.ts';
import { choose, file, files, hashOf, log, photo, PNG, writesTo } from './someFiles.ts';

const demo = useDemo();

/** The bytes of a file as the inbox gives them out. */
async function arrived(reference: string, { sha256 }: Attachment) {
  const response = await fetch(`${demo.inboxUrl()}/api/handoffs/${reference}/files/${sha256}`);
  expect(response.status).toBe(200);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The colour of a place in a picture, in parts of its size: drawn by the browser, as support would see it. */
function colourAt(page: Page, picture: Uint8Array, x: number, y: number) {
  return page.evaluate(
    async ([bytes, left, top]) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(left * image.width, top * image.height, 1, 1).data ?? [])];
    },
    [[...picture], x, y] as const,
  );
}

describe('Files', () => {
  it('arrive with a picture of the page, whose black part is black in what support gets', async () => {
    const customer = await demo.customerAt('/problems/timer-does-not-stop.html');
    await writesTo(customer);
    await choose(customer, log, photo);
    await file(customer, 'what I see.png').waitFor();
    await customer.visit.expectAccessible(customer.page);

    await files(customer).getByRole('button', { name: 'Add a picture of this page' }).click();
    const editor = customer.page.getByRole('dialog', { name: 'Picture of this page' });
    await editor.waitFor();
    await customer.visit.expectAccessible(customer.page);
    const stage = await editor.getByRole('application').boundingBox();
    if (!stage) throw new Error('The picture is not shown.');
    await customer.page.mouse.move(stage.x + stage.width * 0.2, stage.y + stage.height * 0.2);
    await customer.page.mouse.down();
    await customer.page.mouse.move(stage.x + stage.width * 0.6, stage.y + stage.height * 0.6, { steps: 4 });
    await customer.page.mouse.up();
    await editor.getByRole('button', { name: 'Black area 1' }).waitFor();
    await customer.visit.expectAccessible(customer.page);
    await editor.getByRole('button', { name: 'Use this picture' }).click();
    await file(customer, 'Picture of the page').waitFor();

    await customer.send();
    const reference = await customer.reference();
    const sent = await demo.stored(reference);
    expect(sent.attachments).toMatchObject([
      { name: 'timer.log', type: 'text/plain', kind: 'file', received: true, sha256: hashOf(log.buffer) },
      { name: 'what I see.png', type: 'image/png', kind: 'file', received: true, sha256: hashOf(PNG) },
      { name: 'screenshot.png', type: 'image/png', kind: 'screenshot', received: true },
    ]);
    for (const attachment of sent.attachments ?? []) {
      const { bytes, response } = await arrived(reference, attachment);
      expect(hashOf(bytes)).toBe(attachment.sha256);
      expect(response.headers.get('Content-Disposition')).toMatch(/^attachment/);
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
    const [, , picture] = sent.attachments ?? [];
    if (!picture) throw new Error('There is no picture.');
    const { bytes } = await arrived(reference, picture);
    for (const [x, y] of [
      [0.22, 0.22],
      [0.4, 0.4],
      [0.58, 0.58],
    ] as const) {
      expect(await colourAt(customer.page, bytes, x, y)).toEqual([0, 0, 0, 255]);
    }
    expect(await colourAt(customer.page, bytes, 0.7, 0.95)).not.toEqual([0, 0, 0, 255]);
    expect(sent.note).toContain('picture of the page');
  });
});
