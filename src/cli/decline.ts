import type { ExitCode, Io } from './io.ts';
import { printable } from './printable.ts';
import type { UsageError } from './readOptions.ts';

/** Answers a call that runs nothing: who asked for help gets it, who called in a wrong way is told how to. */
export function decline(read: UsageError | 'help', help: string, io: Io): ExitCode {
  if (read === 'help') {
    io.out(help);
    return 0;
  }
  io.err(printable(read.problem));
  io.err(printable(read.advice));
  return 2;
}
