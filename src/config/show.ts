import { withinOneEdit } from '../core/text.ts';

/** A value as an error shows it: short, and with what kind of thing it is. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (typeof value === 'object' && value !== null)
    return `an object with ${Object.keys(value).join(', ') || 'no keys'}`;
  return String(value);
}

/** The known name that was probably meant. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_]/g, '');
  return known.find(
    (one) =>
      plain(one) === plain(name) ||
      withinOneEdit(plain(one), plain(name)) ||
      (name.length >= 4 && (plain(one).startsWith(plain(name)) || plain(name).startsWith(plain(one)))),
  );
}
