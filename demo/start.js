// Node runs no TypeScript by itself in all versions that we support: Vite, which is here for the build, does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./server/main.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
});
await module.main(process.env);
