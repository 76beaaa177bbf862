import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { runCommand } from './runCommand.ts';
import type { Site } from './site.ts';
import { workFolder } from './workFolder.ts';

/**
 * Pages of Debian packages. The packages are unpacked beside the other sites, not installed: `nodejs-doc` would take away a
 * Node.js that is not Debian's.
 *
 * @param folder where the pages are, below /usr/share/doc
 * @param packages the package, and those whose files its pages link to
 */
export function debianDocs(
  folder: string,
  packages: readonly string[],
): Pick<Site, 'missing' | 'install' | 'build' | 'bare'> {
  const place = (name: string) => workFolder('debian', 'usr/share/doc', name);
  const missing = () => packages.filter((name) => !existsSync(place(name)));
  return {
    bare: true,
    missing: () => {
      const names = missing();
      return names.length ? `apt-get download ${names.join(' ')}` : undefined;
    },
    async install() {
      const root = workFolder('debian');
      await mkdir(root, { recursive: true });
      for (const name of missing()) {
        await runCommand(['apt-get', ['download', name], root]);
        const file = (await readdir(root)).find((one) => one.startsWith(`${name}_`)) ?? name;
        await runCommand(['dpkg-deb', ['-x', file, '.'], root]);
      }
    },
    build: () => Promise.resolve(place(folder)),
  };
}
