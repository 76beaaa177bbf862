import { startDemo } from '../../demo/server/startDemo.ts';
import { launchBrowser, startVisit } from '../built/visit.ts';
import { needs } from './needs.ts';
import { createPerson } from './person.ts';
import { walk } from './walk.ts';

/** Walks through ten needs on the demo and prints what each costs: taps, keys, words to read, seconds by the model. */
export async function walkAll(): Promise<void> {
  const demo = await startDemo({ docsPort: 0, inboxPort: 0, dataDir: 'memory' });
  const browser = await launchBrowser();
  try {
    console.log('taps keys words seconds  need: how it ended');
    for (const need of needs) {
      const visit = await startVisit(browser);
      const page = await visit.open(new URL(need.page, demo.docsUrl).href);
      page.setDefaultTimeout(8000);
      const person = createPerson(page);
      const end = await walk(person, need).catch(
        (error: unknown) => `NOT REACHED: ${String(error).split('\n')[0] ?? ''}`,
      );
      if (end.startsWith('NOT')) process.exitCode = 1;
      const { taps, keys, read, seconds } = person.counted();
      const figures = [taps, keys, read, seconds].map((figure) => String(figure).padStart(5));
      console.log(`${figures.join('')}   ${need.need}: ${end}`);
      await visit.context.close();
    }
  } finally {
    await browser.close();
    await demo.stop();
  }
}
