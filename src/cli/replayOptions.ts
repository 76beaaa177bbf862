import { parseArgs } from 'node:util';
import type { UsageError } from './indexOptions.ts';
import { nearest } from './nearest.ts';

/** What `baton replay` was asked to do. */
export interface ReplayOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly policy: string | undefined;
  readonly against: string | undefined;
  readonly explain: boolean;
  readonly format: 'text' | 'json';
}

const options = {
  policy: { type: 'string' },
  against: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const names = Object.keys(options);
const usage =
  'Call it so: baton replay <session.json or folder> [--policy <file>] [--against <file>] [--explain] [--format text|json]';

const wrong = (problem: string, advice = usage): UsageError => ({ problem, advice });

/** Reads the arguments of `baton replay`; `help` where that was asked for. */
export function readReplayOptions(args: readonly string[]): ReplayOptions | UsageError | 'help' {
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
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) {
      const close = nearest(name, names);
      const known = names.map((one) => `--${one}`).join(', ');
      return wrong(
        `Expected one of ${known}, received "${rawName}".`,
        close ? `Did you mean: --${close}` : usage,
      );
    }
    if (name === 'explain' && value !== undefined)
      return wrong(`Expected --explain without a value, received "${value}".`);
    if (name !== 'explain' && (!value || (!inlineValue && value.startsWith('--'))))
      return wrong(`Expected a value after ${rawName}, received ${value || 'nothing'}.`);
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const format = text(values.format) ?? 'text';
  const given = { policy: text(values.policy), against: text(values.against) };
  if (format !== 'text' && format !== 'json')
    return wrong(`Expected text or json after --format, received "${format}".`, 'For example: --format json');
  if (positionals.length === 0)
    return wrong('Expected a session file or a folder of them, received nothing.');
  if (given.against !== undefined && given.policy === undefined)
    return wrong(
      'Expected --policy beside --against, received --against alone.',
      'Give the new policy with --policy, and the one that it is compared with by --against.',
    );
  return { paths: positionals, ...given, explain: values.explain === true, format };
}
