import { withinOneEdit } from '../core/text.ts';

/**
 * The name that was probably meant: one edit away, or one begins with the other.
 *
 * @example
 * nearest('indx', ['index']) // 'index'
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  return names.find(
    (name) =>
      withinOneEdit(word, name) || (word.length > 1 && (name.startsWith(word) || word.startsWith(name))),
  );
}
