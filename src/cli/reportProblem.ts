import type { Io } from './io.ts';
import { printable } from './printable.ts';
import { SourceProblem } from './sourceProblem.ts';

/** Says why an index could not be made, and what to do. */
export function reportProblem(error: unknown, { err }: Pick<Io, 'err'>): void {
  const text = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  err(printable(`${text}.`));
  err(printable(error instanceof SourceProblem ? error.fix : 'Check the paths and their permissions.'));
}
