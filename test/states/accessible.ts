import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strictViolationsIn, violationsIn } from '../built/axe.ts';
import { createWalk, stateNamed } from './createWalk.ts';
import { startSites, type Sites } from './site.ts';
import type { State } from './state.ts';
import { states } from './states.ts';
import type { Browsing } from './tab.ts';
import { createVisitor, type Visitor } from './visitor.ts';

/** What the console says of messages that the door does not let pass. */
const FROM_THE_DOOR = /status of (422|503)|handoff was not delivered/;

const OURS = ['baton-root', 'baton-offer', 'baton-help'];

const DESKTOP = { width: 1280, height: 900 };

/** Checks every state for accessibility, in light and dark, in a language of either direction. */
export function describeAccessible(
  name: string,
  open: (colorScheme: 'light' | 'dark') => Promise<Browsing>,
): void {
  describe.each(['light', 'dark'] as const)(`${name}, %s`, (colorScheme) => {
    let sites: Sites<'en' | 'ar'>;
    let browsing: Browsing;
    beforeAll(async () => {
      sites = await startSites({ en: { language: 'en' }, ar: { language: 'ar' } });
      browsing = await open(colorScheme);
    });
    afterAll(async () => {
      await browsing.close();
      await sites.stop();
    });

    describe.each(['en', 'ar'] as const)('on a page in %s', (language) => {
      let visitor: Visitor;
      let reach: (state: State) => Promise<void>;
      beforeAll(async () => {
        const site = sites.at[language];
        visitor = createVisitor(await browsing.open({ ...DESKTOP, colorScheme }), site);
        reach = createWalk(visitor, site);
      });

      it('finds what is planted, so that the check can fail', async () => {
        await reach(stateNamed('suggestions'));
        await visitor.tab.evaluate(plant, undefined);
        const rules = (await violationsIn(visitor.tab)).map((line) => line.replace(/:.*/, ''));
        const strict = (await strictViolationsIn(visitor.tab, OURS)).map((line) => line.replace(/:.*/, ''));
        await reach(stateNamed('closed'));
        expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'tabindex']));
        expect(strict).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'target-size']));
      });

      it.each(states)('is accessible without exception: $name', async (state) => {
        await reach(state);
        const { tab } = visitor;
        const violations = [...(await violationsIn(tab)), ...(await strictViolationsIn(tab, OURS))];
        const faults = tab.takeFaults().filter((fault) => !FROM_THE_DOOR.test(fault));
        expect({ violations, faults }).toEqual({ violations: [], faults: [] });
      });
    });
  });
}

/** Runs in a page: breaks the open panel in every way that must be found. */
function plant() {
  const dialog = document.querySelector('baton-root')?.shadowRoot?.querySelector('dialog');
  const small = () => {
    const button = document.createElement('button');
    button.tabIndex = 1;
    button.style.cssText = 'width: 8px; height: 8px; padding: 0; border: 0; background: #777';
    return button;
  };
  const pale = (color: string) => {
    const text = document.createElement('p');
    text.textContent = 'Hardly to be read.';
    text.style.cssText = `flex: none; color: ${color}; background: #fff`;
    return text;
  };
  // A contrast of 2.8:1, and one of 5.3:1.
  dialog?.querySelector('.top')?.append(small(), small(), pale('#999'), pale('#6b6b6b'));
}
