import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { faults, faultyPolicy } from './faultyPolicy.ts';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A file with this in it, removed after the test. */
async function file(content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-'));
  folders.push(folder);
  const path = join(folder, 'policy.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function lint(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(['lint', ...args], {
    version: '1.2.3',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('baton lint', () => {
  it('says in a line that it found nothing', async () => {
    const path = await file({ $schema: './policy.json', rows: [{ id: 'outage', severity: 'P2' }] });
    expect(await lint(path)).toEqual({ code: 0, out: `${path}: nothing found.`, err: '' });
  });

  it('reads what an editor has begun with a byte order mark', async () => {
    expect((await lint(await file('\uFEFF{}'))).code).toBe(0);
  });

  it('says each finding in a line, and counts them', async () => {
    const path = await file({
      rows: [{ id: 'outage', team: 'enginering' }],
      triggers: { reformulated: { threshold: 12 } },
    });
    const { code, out, err } = await lint(path);
    expect([code, err]).toEqual([1, '']);
    const [first = '', ...rest] = out.split('\n');
    expect(first).toMatch(
      /^.*policy\.json: rows\[outage\]\.team: unknown-team: expected one of .*, received "enginering"\. Did you mean "engineering"\?$/,
    );
    expect(rest).toEqual([
      `${path}: triggers.reformulated.threshold: threshold-too-high: expected at most 6, received 12. Lower it: few customers stay so long.`,
      `${path}: 1 error, 1 warning.`,
    ]);
  });

  it('says them to programs too', async () => {
    const path = await file({ policy: { triggers: { reformulated: { threshold: 12 } } } });
    const { code, out } = await lint('--format', 'json', path);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        code: 'threshold-too-high',
        severity: 'warning',
        path: 'policy.triggers.reformulated.threshold',
        message: 'expected at most 6, received 12.',
        fix: 'Lower it: few customers stay so long.',
      },
    ]);
    expect(JSON.parse((await lint('--format=json', await file({}))).out)).toEqual([]);
  });

  it('says all that is wrong with a faulty policy', async () => {
    const { code, out } = await lint(await file(faultyPolicy));
    expect(code).toBe(1);
    expect(out.split('\n')).toHaveLength(faults.length + 1);
  });

  it('shows its help', async () => {
    const { code, out } = await lint('--help');
    expect(code).toBe(0);
    expect(out).toContain('Exit codes: 0 nothing found, 1 something found, 2');
  });
});

describe('baton lint called in a wrong way', () => {
  it.each<[string, string[], string]>([
    ['without a file', [], 'Expected the file of a policy, received nothing.'],
    ['with two files', ['a.json', 'b.json'], 'Expected one file, received 2: a.json, b.json.'],
    [
      'with another format',
      ['--format', 'xml', 'a.json'],
      'Expected text or json after --format, received "xml".',
    ],
    [
      'with a format of nothing',
      ['a.json', '--format'],
      'Expected a value after --format, received nothing.',
    ],
    [
      'with an unknown option',
      ['--policy', 'a.json'],
      'Expected one of --format, --help, received "--policy".',
    ],
  ])('%s', async (_, args, problem) => {
    const { code, out, err } = await lint(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([problem, 'Call it so: baton lint <policy.json> [--format text|json]']);
  });

  it('names the option that was probably meant', async () => {
    expect((await lint('--formt', 'json')).err).toContain('Did you mean: --format');
  });

  it.each([
    ['a file that is not there', undefined],
    ['a file that is not JSON', '<html>'],
    ['a file of nothing', ''],
  ])('with %s', async (_, content) => {
    const path = content === undefined ? '/no/such/policy.json' : await file(content);
    const { code, out, err } = await lint(path);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/policy\.json: expected (?:JSON|a file with a policy), received .+\. Check /);
  });
});
