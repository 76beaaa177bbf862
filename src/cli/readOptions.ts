import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest.ts';

/** A call that cannot be carried out: what was expected, what came, and the call that would work. */
export interface UsageError {
  readonly problem: string;
  readonly advice: string;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was given: values by name, a list where an option may be repeated; and what is no option. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments of a command; `help` where that was asked for. An option of type `string` needs a value, one of
 * type `boolean` takes none.
 *
 * @param usage the advice where no option was probably meant
 */
export function readOptions(
  args: readonly string[],
  options: Options,
  usage: string,
): Given | UsageError | 'help' {
  // Not strict, because our own messages can name the option that was meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values['help']) return 'help';
  const names = [...Object.keys(options), 'help'];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const close = nearest(name, names);
      const known = names.map((one) => `--${one}`).join(', ');
      return {
        problem: `Expected one of ${known}, received "${rawName}".`,
        advice: close ? `Did you mean: --${close}` : usage,
      };
    }
    if (option.type === 'boolean' && value !== undefined)
      return { problem: `Expected ${rawName} without a value, received "${value}".`, advice: usage };
    if (option.type === 'string' && (!value || (!inlineValue && value.startsWith('--'))))
      return { problem: `Expected a value after ${rawName}, received ${value || 'nothing'}.`, advice: usage };
  }
  return { values, positionals };
}

/** `text` unless `json` was asked for. */
export function readFormat(
  { values: { format = 'text' } }: Given,
  advice: string,
): 'text' | 'json' | UsageError {
  return format === 'text' || format === 'json'
    ? format
    : {
        problem: `Expected text or json after --format, received "${String(format)}".`,
        advice,
      };
}
