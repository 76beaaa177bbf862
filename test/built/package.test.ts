import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  bin: { baton: string };
};

/** Runs the built command as `npx baton` does. */
const baton = (...args: string[]) =>
  new Promise<{ code: unknown; out: string }>((resolve) => {
    execFile(process.execPath, [bin.baton, ...args], (error, out) => {
      resolve({ code: error?.code ?? 0, out });
    });
  });

describe('the built package', () => {
  it('has every file that it exports', () => {
    const files = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has JSON Schemas for editors, with a description of every trigger', () => {
    const schema = JSON.parse(readFileSync('dist/schema/policy.json', 'utf8')) as {
      title: string;
      $defs: { triggers: { properties: Record<string, { description?: string }> } };
    };
    const triggers = Object.values(schema.$defs.triggers.properties);
    expect(schema.title).toBe('Baton policy');
    expect(triggers).toHaveLength(22);
    expect(triggers.filter(({ description }) => !description)).toEqual([]);
  });

  it('has a command that lints', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baton-'));
    const file = join(folder, 'policy.json');
    try {
      await writeFile(file, '{ "rows": [{ "id": "outage", "team": "enginering" }] }');
      const { code, out } = await baton('lint', file);
      expect(code).toBe(1);
      expect(out).toContain('unknown-team');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
