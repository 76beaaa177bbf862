import type { Io } from './io.ts';
import { printable } from './printable.ts';
import { SourceProblem } from './sourceProblem.ts';

/** Says why an index could not be made, and what to do. */
export function reportProblem(error: unknown, { err }: Pick<Io, 'err'>): void {
  const text = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  err(printable(`${text}.`));
  // What readers of feeds and of synonyms throw says itself what was expected, and what to do.
  if (error instanceof SourceProblem) err(printable(error.fix));
  else if (!/expected .* received/.test(text)) err('Check the paths and their permissions.');
}
