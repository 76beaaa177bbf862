import type { Page } from 'playwright-core';
import { startDemo } from '../../demo/server/startDemo.ts';
import { HEARD_EVENTS, listenToBaton } from '../built/heard.ts';
import { launchBrowser } from '../built/visit.ts';
import { cycle, emptyCycle, held, type Held } from './cycles.ts';

/**
 * How much more the heap may grow than that of a page on which an empty script comes and goes, from the first look to the last, in bytes a
 * cycle. A closure that is held with its context, its map and its entry in a list takes some 300, a session far more.
 */
const MOST_BYTES = 100;
/** After so many cycles all code has run. */
const LEAST_WARM = 30;
/** Looks between the first, when all code has come, and the last. */
const LOOKS = 5;
/**
 * The engine makes fast code of what runs often, for thousands of cycles, and throws code away that has not run for a while:
 * both are counted in the heap, and neither is held by a page.
 */
const PLAIN_ENGINE = '--js-flags=--no-sparkplug --no-maglev --no-turbofan --no-flush-bytecode';

/** A script that does nothing, and the module that it brings in. */
const EMPTY = { '**/empty.js': "import('/empty.mjs')", '**/empty.mjs': 'export {}' };

/** A page that lives through cycles. */
interface Patient {
  readonly name: string;
  live(times: number): Promise<void>;
  look(): Promise<Held>;
}

/**
 * Opens, uses, closes and destroys the widget again and again in Chromium, beside a page on which an empty script comes and
 * goes as often, and prints what both hold.
 *
 * @returns the exit code: 1 where listeners or nodes have grown, or the heap more than it may
 */
export async function main(cycles: number): Promise<number> {
  const demo = await startDemo({ docsPort: 0, inboxPort: 0, dataDir: 'memory', headTags: '' });
  const browser = await launchBrowser(PLAIN_ENGINE);
  try {
    const arrive = async () => {
      const page = await browser.newPage();
      await page.addInitScript(listenToBaton, HEARD_EVENTS);
      for (const [url, body] of Object.entries(EMPTY))
        await page.route(url, (route) => route.fulfill({ contentType: 'text/javascript', body }));
      await page.goto(new URL('/billing/when-a-refund-arrives.html', demo.docsUrl).href);
      return page;
    };
    const page = await arrive();
    await page.evaluate(() => {
      document.querySelector('article')?.append(document.createElement('baton-help'));
    });
    const tag = {
      src: '/baton.js',
      'data-endpoint': `${demo.inboxUrl}/handoffs`,
      'data-index': '/baton-index.bin',
      'data-accent': '#7a2a90',
    };
    const other = await arrive();
    const without = await grow(
      await patientOf('an empty script', other, (times) => emptyCycle(other, times)),
      cycles,
    );
    await other.close();
    const grown = await grow(await patientOf('Baton', page, (times) => cycle(page, tag, times)), cycles);
    const more = grown.heap - without.heap;
    console.log(`Baton holds ${more.toFixed(0)} bytes a cycle more, of ${String(MOST_BYTES)}`);
    return grown.listeners <= 0 && grown.nodes <= 0 && more <= MOST_BYTES ? 0 : 1;
  } finally {
    await browser.close();
    await demo.stop();
  }
}

async function patientOf(name: string, page: Page, live: Patient['live']): Promise<Patient> {
  const session = await page.context().newCDPSession(page);
  return { name, live, look: () => held(session) };
}

/**
 * Lets a page live and prints what it holds.
 *
 * @returns by how much it has grown since it was warm: the heap in bytes a cycle, listeners and nodes in all
 */
async function grow({ name, live, look }: Patient, cycles: number): Promise<Held> {
  const print = (done: number, { heap, listeners, nodes }: Held) => {
    console.log(
      [done, (heap / 1024).toFixed(1), listeners, nodes].map((one) => String(one).padStart(12)).join(''),
    );
  };
  console.log(
    `${name}\n${['cycles', 'heap (KiB)', 'listeners', 'nodes'].map((one) => one.padStart(12)).join('')}`,
  );
  // All code has come, and the browser has warmed up.
  const warm = Math.min(cycles - 1, Math.max(LEAST_WARM, Math.ceil(cycles / 10)));
  await live(warm);
  const first = await look();
  print(warm, first);
  let last = first;
  const step = Math.ceil((cycles - warm) / LOOKS);
  for (let done = warm; done < cycles; done += step) {
    await live(Math.min(step, cycles - done));
    last = await look();
    print(Math.min(done + step, cycles), last);
  }
  const heap = (last.heap - first.heap) / Math.max(1, cycles - warm);
  console.log(`${heap.toFixed(0)} bytes a cycle\n`);
  return { heap, listeners: last.listeners - first.listeners, nodes: last.nodes - first.nodes };
}
