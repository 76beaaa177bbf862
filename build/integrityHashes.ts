import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

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
