import { fieldAt } from './fieldAt.ts';

/** The first text under any of these names; of a list its first entry. Numbers, objects and what is missing are none. */
export function textAt(record: unknown, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fieldAt(record, name);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string' && first.trim() !== '') return first;
  }
  return undefined;
}
