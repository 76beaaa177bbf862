// The same way to run TypeScript as the demo's: Vite, which is here for the build.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [folder = '/usr/share/doc/python3.11/html', ...queries] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(
    `There is no docs site at ${folder}. Debian's Python docs are in the package python3.11-doc; or call: npm run real-site -- <folder> "query" "the same in other words" "and in others"`,
  );
  process.exit(1);
}
const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
});
await module.run(
  folder,
  queries.length === 3 ? queries : ['read a json file', 'load json data', 'parse json into objects'],
);
