import { indexCommand } from './indexCommand.ts';
import type { Command, ExitCode, Io } from './io.ts';
import { lintCommand } from './lintCommand.ts';
import { nearest } from './nearest.ts';
import { replayCommand } from './replayCommand.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['index', indexCommand],
  ['lint', lintCommand],
  ['replay', replayCommand],
]);

const help = `Usage: baton <command> [options]

Commands:
  index <folder|url>  Make the search index of a docs site, built or live
  lint <policy.json>  Say what is wrong or doubtful in a policy
  replay <session>    Live recorded sessions again, and compare policies

Options:
  --help              Show this, or a command's own help: baton index --help
  --version           Show the version`;

/**
 * The `baton` command.
 *
 * @param argv arguments after the program's name
 * @returns the exit code
 * @example
 * process.exitCode = await main(process.argv.slice(2), { version, out: console.log, err: console.error });
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') {
    io.out(io.version);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(help);
    return 0;
  }
  if (name === undefined) {
    io.err(help);
    return 2;
  }
  const command = commands.get(name);
  if (command) return command(args, io);

  const close = nearest(name, [...commands.keys()]);
  io.err(`Expected a command, received "${name}".`);
  io.err(close ? `Did you mean: baton ${[close, ...args].join(' ')}` : 'See all commands: baton --help');
  return 2;
}
