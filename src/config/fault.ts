import type { Problem } from '../core/settings.ts';
import { didYouMean, show } from './show.ts';

/** A fault in a configuration. */
export interface Fault extends Problem {
  /** What kind of fault, for programs: stable, such as `unknown-team`. */
  readonly code: string;
}

/** A name that should be the key of a table, and is not. */
export function unknownName(
  path: string,
  name: string,
  known: readonly string[],
  kind: 'team' | 'row' | 'flow' | 'step',
): Fault {
  const meant = didYouMean(name, known);
  return {
    code: `unknown-${kind}`,
    path,
    expected: known.length > 0 ? `one of ${known.join(', ')}` : `a ${kind} that exists`,
    received: show(name),
    fix: meant ? `Did you mean "${meant}"?` : `Use one that exists, or add the ${kind}.`,
  };
}

/** Whether one can come back to where one starts. @param next where a name leads to */
export function isInCycle(start: string, next: (name: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const ahead = [...next(start)];
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name === start) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    ahead.push(...next(name));
  }
  return false;
}
