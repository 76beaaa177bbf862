import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSite } from '../../demo/site/pages.ts';
import { faults } from '../faults/faults.ts';
import { run } from '../faults/run.ts';
import { launchBrowser } from './visit.ts';

/** Those of `npm run faults` that are quick, and stand for the others of their kind. */
const QUICK = ['F04', 'F05', 'F06', 'F08', 'F15', 'F28', 'F29', 'F44', 'X23', 'X24'];

describe('A message is one ticket', () => {
  let browser: Browser;
  let siteDir: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    siteDir = await mkdtemp(join(tmpdir(), 'baton-test-'));
    await writeSite(siteDir, { headTags: '' });
  });
  afterAll(async () => {
    await browser.close();
    await rm(siteDir, { recursive: true, force: true });
  });

  for (const fault of faults.filter(({ id }) => QUICK.includes(id)))
    it(`though: ${fault.name} (${fault.id})`, async () => {
      const { messages, tickets, lost, doubled, unmet } = await run(browser, siteDir, fault);
      expect(messages).toBeGreaterThan(0);
      expect({ tickets, lost, doubled, unmet }).toEqual({
        tickets: messages,
        lost: 0,
        doubled: 0,
        unmet: [],
      });
    });
});
