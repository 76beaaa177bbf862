import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';
import { createFileReceiver } from '../../src/receive/receiveFile.ts';
import type { SenderChecks } from '../../src/receive/checkSender.ts';
import { createLimit } from '../../src/receive/createLimit.ts';
import { createReceiver } from '../../src/receive/receiveHandoff.ts';
import type { Handoff } from '../../src/schema/handoff.ts';
import { writeSite } from '../site/pages.ts';
import { buildInbox } from './buildInbox.ts';
import { createInboxServer } from './createInboxServer.ts';
import { createStaticServer } from './createStaticServer.ts';
import { createInboxApi } from './inboxApi.ts';
import { listen } from './listen.ts';
import { createPgliteStore } from './pgliteStore.ts';
import { createSignIn, SESSION_TAG } from './signIn.ts';
import { createTokens } from './tokens.ts';

export interface DemoUrls {
  readonly docsUrl: string;
  readonly inboxUrl: string;
}

export interface DemoOptions {
  /** 0: any free port. */
  readonly docsPort: number;
  readonly inboxPort: number;
  /** Where handoffs are kept: a folder, or `memory`. Default: `.demo/db`. */
  readonly dataDir?: string;
  /** Where the help centre is written. Default: `.demo/site`; with `memory` a folder that goes away at the end. */
  readonly siteDir?: string;
  /** Further headers of the help centre's answers, by path: a content security policy, for example. */
  readonly extraHeaders?: (path: string) => Readonly<Record<string, string>>;
  /** Customers can sign in, at `/sign-in`. Default: false. */
  readonly signIn?: boolean;
  /** What the endpoint checks of a sender beside the token. */
  readonly checks?: Pick<SenderChecks, 'challenge'>;
  /** What stands before `</head>` instead of the usual script tag. */
  readonly headTags?: string | ((urls: DemoUrls) => string);
}

export interface Demo extends DemoUrls {
  /** What has arrived, oldest first. */
  handoffs(): Promise<readonly Handoff[]>;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What customers say, and the articles say otherwise. */
const SYNONYMS = join(root, 'demo/site/synonyms.json');

/**
 * Starts a docs site with the widget on one origin, and the endpoint with its inbox on another. The widget's files
 * are those of the last build, in `dist/`.
 *
 * @throws PortTakenError when a port is not free
 * @example
 * const demo = await startDemo({ docsPort: 0, inboxPort: 0, dataDir: 'memory' });
 * await demo.stop();
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { dataDir = join(root, '.demo/db'), signIn = false } = options;
  const { headTags = (urls) => (signIn ? SESSION_TAG : '') + scriptTag(urls) } = options;
  const tokens = createTokens(randomBytes(32));
  const perMailbox = createLimit({ most: 100, seconds: 3600 });
  const ends: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const siteDir =
      options.siteDir ?? (dataDir === 'memory' ? await temporaryFolder(ends) : join(root, '.demo/site'));
    const docs = await listen(
      createStaticServer({
        root: siteDir,
        mounts: { '/baton.js': join(root, 'dist/baton.js'), '/chunks/': join(root, 'dist/chunks') },
        ...(signIn ? { before: createSignIn(tokens) } : {}),
        ...(options.extraHeaders ? { headers: options.extraHeaders } : {}),
      }),
      options.docsPort,
    );
    ends.push(docs.stop);
    if (dataDir !== 'memory') await mkdir(dataDir, { recursive: true });
    const store = await createPgliteStore(dataDir);
    ends.push(store.close);
    // The second is the page of `npm run dev`.
    const origins = [docs.url, 'http://localhost:5173'];
    const receive = createReceiver({
      store,
      origins,
      identify: tokens.read,
      limit: (_, { customer, idempotencyKey }) => perMailbox(customer.email ?? '', idempotencyKey),
      onError: console.error,
      ...options.checks,
    });
    const receiveFile = createFileReceiver({ store: store.files, origins, onError: console.error });
    const api = createInboxApi(store, docs.url);
    const files = await buildInbox();
    const inbox = await listen(createInboxServer({ files, receive, receiveFile, api }), options.inboxPort);
    ends.push(inbox.stop);
    const urls: DemoUrls = { docsUrl: docs.url, inboxUrl: inbox.url };
    await makeSite(siteDir, typeof headTags === 'string' ? headTags : headTags(urls));
    return {
      ...urls,
      handoffs: async () => (await store.list()).map((detail) => detail.handoff),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** All that a docs team adds to its pages. */
function scriptTag({ inboxUrl }: DemoUrls): string {
  return `<script async src="/baton.js" data-endpoint="${inboxUrl}/handoffs" data-attachments="${inboxUrl}/handoffs/files" data-index="/baton-index.bin" data-fallback="mailto:support@plumbline.example"></script>`;
}

async function makeSite(siteDir: string, headTags: string): Promise<void> {
  await writeSite(siteDir, { headTags });
  const said: string[] = [];
  const io = { version: '', out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
  const code = await main(['index', siteDir, '--synonyms', SYNONYMS], io);
  if (code !== 0) throw new Error(`The help centre could not be indexed.\n${said.join('\n')}`);
}

async function temporaryFolder(ends: (() => Promise<unknown>)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-demo-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
