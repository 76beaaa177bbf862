import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from './chromium.ts';
import { createWalk, stateNamed } from './createWalk.ts';
import { hostileStyles } from './hostileStyles.ts';
import { corners, differingPixels, type Box } from './pixels.ts';
import { startSites, type Site, type Sites } from './site.ts';
import type { Browsing } from './tab.ts';
import { createVisitor } from './visitor.ts';

/** Where something slides in, Chromium keeps letters between pixels, and draws them otherwise in each picture. */
const LOOK = { width: 1280, height: 900, colorScheme: 'light', reducedMotion: true } as const;
/** The font of the page is the panel's, unless the site says otherwise: here the pictures are of one font. */
const VARIANT = { language: 'en', options: 'data-font="system"' } as const;
/** States whose words are the same in every run, with every kind of element that we draw. */
const STATES = ['suggestions', 'results', 'article', 'offer', 'form', 'form-errors', 'flow-question'];
/** The panel's corners are round, by at most so many px: the page is seen there. */
const RADIUS = 24;

const kinds = Object.keys(hostileStyles);

describe('Styles of a page', () => {
  let sites: Sites<string>;
  let browsing: Browsing;
  beforeAll(async () => {
    sites = await startSites({
      clean: VARIANT,
      ...Object.fromEntries(
        kinds.map((kind) => [kind, { ...VARIANT, head: `<style>${hostileStyles[kind] ?? ''}</style>` }]),
      ),
    });
    browsing = await openChromium();
  });
  afterAll(async () => {
    await browsing.close();
    await sites.stop();
  });

  const site = (name: string) => {
    const found = sites.at[name];
    if (!found) throw new Error(`There is no site ${name}.`);
    return found;
  };
  const clean = new Map<string, Picture>();
  it('are told from ours by pictures of a clean page, which are the same twice', async () => {
    for (const picture of await picturesOf(browsing, site('clean'))) clean.set(picture.state, picture);
    for (const again of await picturesOf(browsing, site('clean'))) {
      expect(await differences(clean.get(again.state), again, 'clean')).toBe(0);
    }
  });

  it('would be seen if they did come in', async () => {
    const tab = await browsing.open(LOOK);
    const visitor = createVisitor(tab, site('clean'));
    await createWalk(visitor, site('clean'))(stateNamed('suggestions'));
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('a { color: #30343a }');
      document.querySelector('baton-root')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    }, undefined);
    const picture = { state: 'suggestions', panel: await visitor.box('panel'), png: await tab.screenshot() };
    expect(await differences(clean.get('suggestions'), picture)).toBeGreaterThan(0);
    await tab.close();
  });

  it.each(kinds)('change no pixel of the panel when %s', async (kind) => {
    const changed: Record<string, number> = {};
    for (const picture of await picturesOf(browsing, site(kind))) {
      const count = await differences(clean.get(picture.state), picture, kind);
      if (count > 0) changed[picture.state] = count;
    }
    expect(changed).toEqual({});
  });
});

interface Picture {
  readonly state: string;
  readonly png: Uint8Array;
  readonly panel: Box;
}

async function picturesOf(browsing: Browsing, site: Site): Promise<readonly Picture[]> {
  const tab = await browsing.open(LOOK);
  const visitor = createVisitor(tab, site);
  const reach = createWalk(visitor, site);
  const pictures: Picture[] = [];
  for (const state of STATES) {
    await reach(stateNamed(state));
    // Away from what it pressed: nothing is drawn as pointed at.
    await tab.point(1, 1);
    pictures.push({ state, panel: await visitor.box('panel'), png: await tab.screenshot() });
  }
  await tab.close();
  return pictures;
}

async function differences(before: Picture | undefined, after: Picture, kind?: string): Promise<number> {
  if (!before) throw new Error(`There is no clean picture of ${after.state}.`);
  expect({ [after.state]: after.panel }).toEqual({ [after.state]: before.panel });
  return differingPixels(before.png, after.png, {
    ...(kind ? { name: `${kind} ${after.state}`.replaceAll(' ', '-') } : {}),
    within: before.panel,
    except: corners(before.panel, RADIUS),
  });
}
