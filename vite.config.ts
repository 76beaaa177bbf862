import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig } from 'vitest/config';
import { elements, integrityHashes, jsonSchemas, sessionChunkName } from './vite.plugins.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const packages = [...Object.keys(dependencies), ...builtinModules];
const isPackage = (id: string) =>
  id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`));

export default defineConfig({
  builder: {
    async buildApp(builder) {
      for (const name of ['chunks', 'loader', 'npm', 'cli']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    // What the loader brings in: ES modules, split where something is not needed yet.
    chunks: {
      consumer: 'client',
      build: {
        outDir: 'dist/chunks',
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        manifest: 'manifest.json',
        // A library build: no preload helper, which would be a tenth of the session core.
        cssMinify: true,
        // Browsers that know light-dark(): for others, properties are added that we do not use.
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        lib: { entry: { session: 'src/start.ts' }, formats: ['es'] },
        rolldownOptions: {
          output: {
            minify: true,
            comments: { annotation: false },
            entryFileNames: '[name]-[hash].js',
            chunkFileNames: '[name]-[hash].js',
            // The session core and what later chunks share with it, in one file: two pack worse.
            codeSplitting: {
              groups: [
                {
                  name: 'base',
                  test: /src\/(start|app|bus|info|core\/(deliveryOf|text|events|eventKinds|cleanUrl|settings|session|record|toJson)|browser\/(env|records|storage|sessionStore|observePage|watchRoutes|ofDocument|pageFacts|readingClock|say)|config\/(readTag|crawlOf))\.ts$/,
                },
                // What is needed before the panel is not to wait for it.
                { name: 'theme', test: /src\/browser\/(watchTheme|keepKeys)\.ts$/ },
                // What the panel needs, though what makes an index shares words and addresses with it.
                { name: 'dialog', test: /src\/panel\.ts$/ },
                {
                  name: 'redaction',
                  test: /src\/core\/(redact(?!Event)\w*|secrets|bankNumbers|contactDetails|terms|finding)\.ts$/,
                },
                {
                  name: 'rule',
                  test: /src\/(core\/(decide|needs|sameNeed|askedWords|likeWords|wordings|chooseRow|errorCodes|policy|step|reader|patterns|clauses|understand)|policy\/(decidingPolicy|matrix|\w+Rows|rowHelpers|nextTeams|triggers)\.ts|triggers)/,
                },
              ],
            },
          },
        },
      },
    },
    // The script tag: one classic script.
    loader: {
      consumer: 'client',
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'es2022',
        rolldownOptions: { input: 'src/loader.ts', output: { format: 'iife', entryFileNames: 'baton.js' } },
      },
    },
    // The package's exports: packages stay imports.
    npm: {
      consumer: 'client',
      build: {
        outDir: 'dist/npm',
        emptyOutDir: true,
        target: 'es2022',
        minify: false,
        cssMinify: true,
        lib: {
          entry: Object.fromEntries(
            ['index', 'core', 'search', 'schema', 'receive'].map((name) => [name, `src/npm/${name}.ts`]),
          ),
          formats: ['es'],
        },
        rolldownOptions: {
          external: isPackage,
          output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
        },
      },
    },
    cli: {
      consumer: 'server',
      build: {
        outDir: 'dist/node',
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { cli: 'src/cli/bin.ts' },
          external: isPackage,
          output: { entryFileNames: '[name].js', banner: '#!/usr/bin/env node' },
        },
      },
    },
  },
  oxc: { jsx: { runtime: 'classic', pragma: '_h', pragmaFrag: '_Fragment', development: false } },
  plugins: [elements(), sessionChunkName(), jsonSchemas(), integrityHashes()],
  test: {
    reporters: ['default', './test/countReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 30_000,
          include: [
            'test/{messages,core,triggers,policy,feeds,config,search,delivery,receive,cli,demo,lint,bench,sessions,sites}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: ['test/{ui,browser}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        // The built files in a real browser: each file has servers and a browser of its own, two at a time.
        test: {
          name: 'built',
          environment: 'node',
          include: ['test/{built,states}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
