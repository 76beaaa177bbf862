import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { runCommand } from './runCommand.ts';
import { workFolder } from './workFolder.ts';

type Needs = Pick<import('./site.ts').Site, 'missing' | 'install'>;

/** Programs of Debian packages. @param programs by the package that has them, and where */
export function debianPrograms(programs: Readonly<Record<string, string>>): Needs {
  const missing = () => Object.entries(programs).filter(([, place]) => !existsSync(place));
  return {
    missing: () => {
      const names = missing().map(([name]) => name);
      return names.length ? `apt-get install --no-install-recommends ${names.join(' ')}` : undefined;
    },
    // Nothing may go for it: packages of Node.js from elsewhere are in conflict with some of Debian's.
    install: async () => {
      const names = missing().map(([name]) => name);
      await runCommand(['apt-get', ['install', '-y', '--no-remove', '--no-install-recommends', ...names]]);
    },
  };
}

/** Packages from npm, in the folder of a site. @param packages with their versions */
export function npmPackages(folder: string, packages: readonly string[]): Needs {
  const last = packages.at(-1)?.replace(/(?<=.)@.*/, '') ?? '';
  return {
    missing: () =>
      existsSync(workFolder(folder, 'node_modules', last)) ? undefined : `npm install ${packages.join(' ')}`,
    install: async () => {
      const root = workFolder(folder);
      await mkdir(root, { recursive: true });
      if (!existsSync(workFolder(folder, 'package.json')))
        await writeFile(workFolder(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
      await runCommand(['npm', ['install', '--no-audit', '--no-fund', ...packages], root]);
    },
  };
}
