import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
// Of the build that is measured, so that the widget can read what this writes.
import { buildIndex } from '../../../dist/npm/search.js';

const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.main(process.argv.slice(2), buildIndex);
