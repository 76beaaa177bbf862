import type { Locator, Page } from 'playwright-core';

/**
 * Seconds that a practised person takes for each thing they do: the Keystroke-Level Model (Card, Moran & Newell 1983: a
 * key .28 s for an average typist, pointing 1.1 s, a press .2 s, hands from one device to the other .4 s, a decision
 * 1.35 s), and silent reading at 238 words a minute (Brysbaert 2019).
 */
const SECONDS = { key: 0.28, point: 1.1, press: 0.2, hands: 0.4, decision: 1.35, word: 60 / 238 };

/** Somebody at work, whose taps and time are counted. What the page takes to answer is measured, and added. */
export function createPerson(page: Page) {
  let taps = 0;
  let keys = 0;
  let seconds = 0;
  let read = 0;
  return {
    /** Decides for something, points at it and presses. */
    async press(target: Locator) {
      taps += 1;
      seconds += SECONDS.decision + SECONDS.point + SECONDS.press;
      await target.click();
    },
    async type(target: Locator, text: string) {
      keys += text.length;
      seconds += SECONDS.decision + 2 * SECONDS.hands + text.length * SECONDS.key;
      await target.fill(text);
    },
    read(text: string) {
      const words = text.trim().split(/\s+/).length;
      read += words;
      seconds += words * SECONDS.word;
    },
    /** Waits for something to be seen. */
    async waitFor(target: Locator) {
      const from = performance.now();
      await target.waitFor();
      seconds += (performance.now() - from) / 1000;
    },
    counted: () => ({ taps, keys, read, seconds: Math.round(seconds) }),
    page,
  };
}

export type Person = ReturnType<typeof createPerson>;
