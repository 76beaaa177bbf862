import { readFormat, readOptions, type UsageError } from './readOptions.ts';

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
} as const;

const usage =
  'Call it so: baton replay <session.json or folder> [--policy <file>] [--against <file>] [--explain] [--format text|json]';

const wrong = (problem: string, advice = usage): UsageError => ({ problem, advice });

/** Reads the arguments of `baton replay`; `help` where that was asked for. */
export function readReplayOptions(args: readonly string[]): ReplayOptions | UsageError | 'help' {
  const read = readOptions(args, options, usage);
  if (read === 'help' || 'problem' in read) return read;
  const { values, positionals } = read;
  const format = readFormat(read, 'For example: --format json');
  if (typeof format === 'object') return format;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const given = { policy: text(values['policy']), against: text(values['against']) };
  if (positionals.length === 0)
    return wrong('Expected a session file or a folder of them, received nothing.');
  if (given.against !== undefined && given.policy === undefined)
    return wrong(
      'Expected --policy beside --against, received --against alone.',
      'Give the new policy with --policy, and the one that it is compared with by --against.',
    );
  return { paths: positionals, ...given, explain: values['explain'] === true, format };
}
