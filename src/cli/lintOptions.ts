import { parseArgs } from 'node:util';
import type { UsageError } from './indexOptions.ts';
import { nearest } from './nearest.ts';

/** What `baton lint` was asked to do. */
export interface LintOptions {
  readonly file: string;
  readonly format: 'text' | 'json';
}

const options = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const usage = 'Call it so: baton lint <policy.json> [--format text|json]';
const wrong = (problem: string, advice = usage): UsageError => ({ problem, advice });

/** Reads the arguments of `baton lint`; `help` where that was asked for. */
export function readLintOptions(args: readonly string[]): LintOptions | UsageError | 'help' {
  // Not strict, because our own messages can name the option that was meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help) return 'help';
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const close = nearest(token.name, Object.keys(options));
    return wrong(
      `Expected --format or --help, received "${token.rawName}".`,
      close ? `Did you mean: --${close}` : usage,
    );
  }
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json')
    return wrong(
      `Expected text or json after --format, received ${typeof format === 'string' ? `"${format}"` : 'nothing'}.`,
    );
  const [file, ...more] = positionals;
  if (file === undefined) return wrong('Expected the file of a policy, received nothing.');
  if (more.length)
    return wrong(`Expected one file, received ${positionals.length}: ${positionals.join(', ')}.`);
  return { file, format };
}
