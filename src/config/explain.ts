import type * as z from 'zod/mini';
import { withinOneEdit } from '../core/text.ts';
import type { Problem } from '../core/settings.ts';

/** `['policy', 'rows', 2, 'team']` → `policy.rows[2].team`. */
export function pathOf(path: readonly PropertyKey[], prefix = ''): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`));
  return prefix + parts.join('').replace(/^\./, '');
}

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

/**
 * One fault that the schema found, in words.
 *
 * @param value the whole value that was checked, to show what stood there
 */
export function explain(issue: z.core.$ZodIssue, value: unknown, prefix = ''): Problem {
  const path = pathOf(issue.path, prefix);
  const received = show(at(value, issue.path));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      return {
        path: pathOf([...issue.path, key], prefix),
        expected: 'an option that exists',
        received: `"${key}"`,
        fix: 'Remove it, or see "Options" in the README for the names.',
      };
    }
    case 'invalid_value':
      return {
        path,
        expected: `one of ${issue.values.map(String).join(', ')}`,
        received,
        fix: 'Use one of these words.',
      };
    case 'invalid_type':
      return {
        path,
        expected: `${article(issue.expected)} ${issue.expected}`,
        received,
        fix: received === 'nothing' ? 'Add it.' : 'Change its type.',
      };
    case 'invalid_format':
      return { path, expected: `a valid ${issue.format}`, received, fix: 'Correct it or leave it out.' };
    case 'too_small':
      return {
        path,
        expected: `at least ${String(issue.minimum)}${unit(issue.origin, issue.minimum)}`,
        received,
        fix: 'Make it larger.',
      };
    case 'too_big':
      return {
        path,
        expected: `at most ${String(issue.maximum)}${unit(issue.origin, issue.maximum)}`,
        received,
        fix: 'Make it smaller.',
      };
    case 'invalid_union':
      return {
        path,
        expected: 'one of the shapes that "Policy" in the README shows',
        received,
        fix: 'Compare it with the example there.',
      };
    default:
      return { path, expected: 'a value that fits', received, fix: 'See "Options" in the README.' };
  }
}

const article = (word: string) => (/^[aeiou]/.test(word) ? 'an' : 'a');
const unit = (origin: string, count: number | bigint) => {
  const one = origin === 'string' ? ' character' : origin === 'array' ? ' entry' : '';
  return count === 1 ? one : one.replace(/y$/, 'ie').replace(/(?<=.)$/, 's');
};

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
