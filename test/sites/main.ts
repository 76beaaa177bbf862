import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lookAtSite } from './lookAtSite.ts';
import type { SiteFigures } from './siteFigures.ts';
import { sites } from './sites.ts';
import { siteTable } from './siteTable.ts';
import { writeTable } from './writeTable.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/**
 * Builds real documentation sites, puts nothing but the tag on them, and goes through each in Chromium.
 *
 * @param args names of sites, all of them without; `--install` gets what is missing, `--write` puts the table into README.md
 * @returns the exit code: 1 where anything was not as it should be
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { install: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const names = sites.map(({ name }) => name);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length) {
    console.error(`sites: expected some of ${names.join(', ')}, received "${unknown.join('", "')}".`);
    return 1;
  }
  const all: SiteFigures[] = [];
  for (const site of sites) {
    if (positionals.length && !positionals.includes(site.name)) continue;
    if (site.missing() !== undefined && values.install) await site.install();
    const missing = site.missing();
    if (missing !== undefined) {
      console.log(`${site.name}: left out, since something is missing. Use --install, or: ${missing}`);
      continue;
    }
    const figures = await lookAtSite(site, await site.build());
    all.push(figures);
    console.log(`${site.name}: ${figures.faults.length ? '' : 'as it should be'}`);
    for (const fault of figures.faults) console.log(`  ${fault}`);
  }
  const table = siteTable(all);
  console.log(`\n${table}`);
  if (values.write && all.length < sites.length)
    console.error('--write: expected a run of all sites. The table in README.md stays as it is.');
  else if (values.write) await writeTable(README, table);
  return all.some(({ faults }) => faults.length) ? 1 : 0;
}
