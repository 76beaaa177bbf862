import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport, type Plugin } from 'vite';

/** The name of the built session chunk goes into the loader: a new build never meets an old chunk. */
export function sessionChunkName(): Plugin {
  return {
    name: 'session-chunk-name',
    transform(code, id) {
      if (!id.endsWith('/src/loader.ts')) return undefined;
      const manifest = JSON.parse(readFileSync('dist/chunks/manifest.json', 'utf8')) as Record<
        string,
        { file: string }
      >;
      const chunk = manifest['src/start.ts']?.file;
      if (!chunk) throw new Error('dist/chunks/manifest.json has no src/start.ts: build the chunks first.');
      return code
        .replace('declare const __SESSION_CHUNK__: string;', '')
        .replace('__SESSION_CHUNK__', JSON.stringify(`chunks/${chunk}`));
    },
  };
}

/** Elements by Preact's own function, which is there anyway: the newer runtime of JSX comes on top of it. */
export function elements(): Plugin {
  return {
    name: 'elements',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.tsx') ? `import { h as _h, Fragment as _Fragment } from 'preact';${code}` : undefined,
  };
}

/** For tags with `integrity`: the hashes of what a page loads, in a file, and that of the tag's script on the terminal. */
export function integrityHashes(): Plugin {
  return {
    name: 'integrity-hashes',
    applyToEnvironment: (environment) => environment.name === 'loader',
    // The loader is built after the chunks.
    writeBundle() {
      const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
      const hashes = ['baton.js', ...chunks.sort().map((name) => `chunks/${name}`)].map((name) => [
        name,
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/${name}`))
          .digest('base64')}`,
      ]);
      writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
      console.log(hashes[0]?.join(' '));
    },
  };
}

/** JSON Schema files for the package, from the same zod schemas that the code checks with. */
export function jsonSchemas(): Plugin {
  return {
    name: 'json-schemas',
    applyToEnvironment: (environment) => environment.name === 'npm',
    async generateBundle() {
      const { module } = await runnerImport<typeof import('./src/schema/jsonSchemas.ts')>(
        './src/schema/jsonSchemas.ts',
        { configFile: false },
      );
      const { module: config } = await runnerImport<typeof import('./src/config/jsonSchemas.ts')>(
        './src/config/jsonSchemas.ts',
        { configFile: false },
      );
      const described = config.describedIn.map((file) => readFileSync(`src/config/${file}.ts`, 'utf8'));
      const schemas = { ...module.jsonSchemas(), ...config.configJsonSchemas(described.join('\n')) };
      mkdirSync('dist/schema', { recursive: true });
      for (const [name, schema] of Object.entries(schemas)) {
        writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
      }
    },
  };
}
