import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

async function baton(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    version: '1.2.3',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('baton', () => {
  it('tells its version', async () => {
    expect(await baton('--version')).toEqual({ code: 0, out: '1.2.3', err: '' });
  });

  it.each([['--help'], ['help'], ['-h']])('shows its commands for %s', async (word) => {
    const { code, out } = await baton(word);
    expect(code).toBe(0);
    expect(out).toContain('index <folder|url>');
  });

  it("shows a command's own help", async () => {
    const { code, out } = await baton('index', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--exclude <glob>');
  });

  it('shows its commands as an error when it is called without one', async () => {
    const { code, out, err } = await baton();
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage: baton <command>');
  });

  it('names the command that was probably meant', async () => {
    expect(await baton('indx', 'site')).toEqual({
      code: 2,
      out: '',
      err: 'Expected a command, received "indx".\nDid you mean: baton index site',
    });
  });

  it('names the help where nothing is near', async () => {
    expect((await baton('deploy')).err).toBe(
      'Expected a command, received "deploy".\nSee all commands: baton --help',
    );
  });
});
