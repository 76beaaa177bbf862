import type { Browser } from 'playwright-core';
import { callBaton } from './callBaton.ts';
import { createScene } from './createScene.ts';
import type { Fault, Scene } from './fault.ts';

/** A line of the table. */
export interface Outcome {
  readonly fault: Fault;
  readonly messages: number;
  readonly tickets: number;
  /** Messages that are neither at the server nor in front of the customer. */
  readonly lost: number;
  /** Tickets beyond the first of a message. */
  readonly doubled: number;
  readonly saw: string;
  /** What is not as it must be. */
  readonly unmet: readonly string[];
}

/**
 * Lives through one fault, and counts.
 *
 * @param siteDir the pages of the help centre, without a script tag
 */
export async function run(browser: Browser, siteDir: string, fault: Fault): Promise<Outcome> {
  const scene = await createScene(browser, siteDir, fault);
  try {
    let saw = 'nothing';
    try {
      saw = await fault.run(scene);
    } catch (error) {
      scene.check(`the script got to its end (${firstLine(error)})`, false);
    }
    const tickets = scene.endpoint.tickets().map(({ handoff }) => handoff.description);
    const count = (text: string) => tickets.filter((one) => one === text).length;
    const missing = scene.messages.filter((text) => count(text) === 0);
    const expected = fault.tickets ?? scene.messages.length;
    if (expected !== 'any') scene.check(`tickets: ${String(expected)}`, tickets.length === expected);
    const kept = missing.length > 0 ? await keptTexts(scene) : [];
    return {
      fault,
      messages: scene.messages.length,
      tickets: tickets.length,
      lost: missing.filter((text) => !kept.includes(text)).length,
      doubled: scene.messages.reduce((sum, text) => sum + Math.max(0, count(text) - 1), 0),
      saw,
      unmet: scene.unmet,
    };
  } finally {
    await scene.stop();
  }
}

/** What customers find again in the form, in an open tab or a new one. */
async function keptTexts(scene: Scene): Promise<readonly string[]> {
  const texts: string[] = [];
  await scene.arrive().catch(() => undefined);
  for (const page of scene.context.pages()) {
    try {
      await callBaton(page, 'contact');
      texts.push(await page.getByRole('dialog').getByLabel('In your words').inputValue());
    } catch {
      // A page without the form shows no text.
    }
  }
  return texts;
}

const firstLine = (error: unknown) => String(error).split('\n')[0] ?? '';
