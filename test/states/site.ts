import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen } from '../../demo/server/listen.ts';
import { startDemo } from '../../demo/server/startDemo.ts';
import { createDoor, type DoorMode } from './door.ts';

/** The demo's help centre for customers of one language: its pages say that they are written in it. */
export interface Site {
  readonly language: Language;
  url(path: string): string;
  /** What becomes of messages from now on. */
  endpoint(mode: DoorMode): void;
}

/** BCP 47. The panel speaks the language of the page. */
export type Language = 'en' | 'de' | 'ar' | 'ja';

/** A site that differs from the help centre as it is. */
export interface Variant {
  readonly language: Language;
  /** What stands in the head of its pages, before our tag: styles of its own. */
  readonly head?: string;
  /** Further options, as attributes of our tag. */
  readonly options?: string;
  /** Further headers of its answers. @param endpoint where messages go, as an origin */
  readonly headers?: (endpoint: string) => Readonly<Record<string, string>>;
  /** Changes its pages on their way out. */
  readonly change?: (path: string, html: string) => string;
  /** Our tag is not there. */
  readonly isBare?: boolean;
}

export interface Sites<Name extends string> {
  readonly at: Readonly<Record<Name, Site>>;
  /** Where support reads what has passed the door. */
  readonly inboxUrl: string;
  stop(): Promise<void>;
}

/** A page of the site that has no widget: where a new customer begins. */
export const BLANK = '/blank.html';

/** Pages on which the site has placed `<baton-help>`: as a search box, and at an article's end. */
export const INLINE_HOME = '/inline.html';
export const INLINE_ARTICLE = '/inline-article.html';

const root = fileURLToPath(new URL('../..', import.meta.url));
const opening: Readonly<Record<Language, string>> = {
  en: '<html lang="en">',
  de: '<html lang="de">',
  ar: '<html lang="ar" dir="rtl">',
  ja: '<html lang="ja">',
};

/**
 * Starts the demo with the built files, behind a door that can be shut, and one site for each variant. In a variant of
 * another language only the pages' `lang` and `dir` differ: what the site has written stays English.
 *
 * @example const { at, stop } = await startSites({ en: { language: 'en' }, ar: { language: 'ar' } });
 */
export async function startSites<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
): Promise<Sites<Name>> {
  const door = await createDoor();
  const siteDir = await mkdtemp(join(tmpdir(), 'baton-states-'));
  const tag = `<script async src="/baton.js" data-endpoint="${door.url}/handoffs" data-attachments="${door.url}/handoffs/files" data-index="/baton-index.bin" data-fallback="mailto:support@plumbline.example"></script>`;
  const demo = await startDemo({
    docsPort: 0,
    inboxPort: 0,
    dataDir: 'memory',
    siteDir,
    headTags: ({ docsUrl, inboxUrl }) => {
      door.leadTo(inboxUrl, docsUrl);
      return tag;
    },
  });
  await writeFile(
    join(siteDir, BLANK),
    '<!doctype html><title>Blank</title><link rel="icon" href="/favicon.svg">',
  );
  const place = async (from: string, to: string, before: string, element: string) => {
    const page = await readFile(join(siteDir, from), 'utf8');
    await writeFile(join(siteDir, to), page.replace(before, element + before));
  };
  await place('index.html', INLINE_HOME, '<nav id="sections"', '<baton-help></baton-help>');
  await place(
    'billing/when-a-refund-arrives.html',
    INLINE_ARTICLE,
    '</article>',
    '<baton-help mode="stuck"></baton-help>',
  );
  const ends: (() => Promise<void>)[] = [];
  const start = async (variant: Variant): Promise<Site> => {
    const { language, head = '', options = '', isBare = false, headers, change } = variant;
    const server = createStaticServer({
      root: siteDir,
      mounts: { '/baton.js': join(root, 'dist/baton.js'), '/chunks/': join(root, 'dist/chunks') },
      headers: () => headers?.(door.url) ?? {},
      transform: (path, html) => {
        const page = change?.(path, html) ?? html;
        return page
          .replace(opening.en, opening[language])
          .replace(tag, () => head + (isBare ? '' : tag.replace('async', `async ${options}`)));
      },
    });
    const { url, stop } = await listen(server, 0);
    ends.push(stop);
    return { language, url: (path) => url + path, endpoint: door.set };
  };
  const at: Partial<Record<Name, Site>> = {};
  for (const name of Object.keys(variants) as Name[]) at[name] = await start(variants[name]);
  return {
    at: at as Record<Name, Site>,
    inboxUrl: demo.inboxUrl,
    async stop() {
      await Promise.all(ends.map((end) => end()));
      await demo.stop();
      await door.stop();
      await rm(siteDir, { recursive: true, force: true });
    },
  };
}
