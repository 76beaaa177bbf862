import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PortTakenError } from './listen.ts';
import { startDemo } from './startDemo.ts';

const DOCS_PORT = 4173;
const INBOX_PORT = 4174;

/** The demo as a program: `PORT` is the help centre's port, `INBOX_PORT` the inbox's. */
export async function main(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const docsPort = portOf(env, 'PORT', DOCS_PORT);
  const inboxPort = portOf(env, 'INBOX_PORT', INBOX_PORT);
  if (docsPort === undefined || inboxPort === undefined) return;
  if (!existsSync(fileURLToPath(new URL('../../dist/baton.js', import.meta.url)))) {
    console.error('The widget is not built yet. Run: npm start');
    process.exitCode = 1;
    return;
  }
  try {
    const demo = await startDemo({ docsPort, inboxPort, signIn: true, ...foldersOf(docsPort, inboxPort) });
    console.log(`
  Help centre     ${demo.docsUrl}
  Support inbox   ${demo.inboxUrl}
  Sign in         ${demo.docsUrl}/sign-in (and /sign-out): what you send then is verified

  Search for “refund not arrived” in three ways, or say that an article did not help: a way to a person opens.
  Send it, and watch it arrive in the inbox with everything that was tried.
  Ctrl+C ends both; what was sent is there again next time.
`);
    const end = () => void demo.stop().then(() => process.exit());
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    const name = error.port === docsPort ? 'PORT' : 'INBOX_PORT';
    console.error(`${error.message} Choose another: ${name}=${String(error.port + 100)} npm start`);
    process.exitCode = 1;
  }
}

/** A second demo on other ports has its own data: one database cannot be open twice. */
function foldersOf(docsPort: number, inboxPort: number) {
  if (docsPort === DOCS_PORT && inboxPort === INBOX_PORT) return {};
  const folder = (name: string) =>
    fileURLToPath(new URL(`../../.demo/${name}-${String(docsPort)}-${String(inboxPort)}`, import.meta.url));
  return { dataDir: folder('db'), siteDir: folder('site') };
}

function portOf(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  usual: number,
): number | undefined {
  const value = env[name] ?? String(usual);
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  console.error(`${name}: expected a port such as ${String(usual)}, received "${value}".`);
  process.exitCode = 1;
  return undefined;
}
