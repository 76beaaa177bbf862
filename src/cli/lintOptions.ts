import { readFormat, readOptions, type UsageError } from './readOptions.ts';

/** What `baton lint` was asked to do. */
export interface LintOptions {
  readonly file: string;
  readonly format: 'text' | 'json';
}

const usage = 'Call it so: baton lint <policy.json> [--format text|json]';

/** Reads the arguments of `baton lint`; `help` where that was asked for. */
export function readLintOptions(args: readonly string[]): LintOptions | UsageError | 'help' {
  const given = readOptions(args, { format: { type: 'string' } }, usage);
  if (given === 'help' || 'problem' in given) return given;
  const format = readFormat(given, usage);
  if (typeof format === 'object') return format;
  const [file, ...more] = given.positionals;
  if (file === undefined)
    return { problem: 'Expected the file of a policy, received nothing.', advice: usage };
  if (more.length)
    return {
      problem: `Expected one file, received ${String(more.length + 1)}: ${given.positionals.join(', ')}.`,
      advice: usage,
    };
  return { file, format };
}
