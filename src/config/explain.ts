import type * as z from 'zod/mini';
import type { Fault } from './fault.ts';
import { namesAt } from './namesAt.ts';
import { didYouMean, show } from './show.ts';

type Issue = z.core.$ZodIssue;

/** `['policy', 'rows', 2, 'team']` → `policy.rows[2].team`. */
export function pathOf(path: readonly PropertyKey[], prefix = ''): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`));
  return prefix + parts.join('').replace(/^\./, '');
}

/** Faults that a schema found, each unknown name a fault of its own with the name that was probably meant. */
export function explainAll(issue: Issue, value: unknown, prefix: string, schema: z.core.$ZodType): Fault[] {
  const inner = innerIssues(issue);
  if (inner) return inner.flatMap((one) => explainAll(one, value, prefix, schema));
  if (issue.code !== 'unrecognized_keys') return [explain(issue, value, prefix)];
  const names = namesAt(schema, issue.path);
  return issue.keys.map((key) => {
    const fault = explain({ ...issue, keys: [key] }, value, prefix);
    const meant = didYouMean(key, names);
    return meant ? { ...fault, fix: `Did you mean ${pathOf([...issue.path, meant], prefix)}?` } : fault;
  });
}

/** Of several shapes, the one whose kind is right: what is wrong inside of it says more than that no shape fits. */
function innerIssues(issue: Issue): Issue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const close = issue.errors.filter((errors) => errors.every(({ path }) => path.length > 0));
  return close.length === 1
    ? close[0]?.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
    : undefined;
}

/**
 * One fault that the schema found, in words.
 *
 * @param value the whole value that was checked, to show what stood there
 */
export function explain(issue: Issue, value: unknown, prefix = ''): Fault {
  const path = pathOf(issue.path, prefix);
  const stands = at(value, issue.path);
  const received = show(stands);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      return {
        code: 'unknown-key',
        path: pathOf([...issue.path, key], prefix),
        expected: 'an option that exists',
        received: `"${key}"`,
        fix: 'Remove it, or see "Options" in the README for the names.',
      };
    }
    case 'invalid_value':
      return wrongWord(path, issue.values, stands);
    case 'invalid_type':
      return {
        code: stands === undefined ? 'missing' : 'wrong-type',
        path,
        expected: `${article(issue.expected)} ${issue.expected}`,
        received,
        fix: stands === undefined ? 'Add it.' : 'Change its type.',
      };
    case 'invalid_format':
      return {
        code: 'wrong-format',
        path,
        // What a pattern is for is said beside it.
        expected: issue.format === 'regex' ? issue.message : `a valid ${issue.format}`,
        received,
        fix: 'Correct it or leave it out.',
      };
    case 'too_small':
      return {
        code: 'too-small',
        path,
        expected: `at least ${String(issue.minimum)}${unit(issue.origin, issue.minimum)}`,
        received,
        fix: 'Make it larger.',
      };
    case 'too_big':
      return {
        code: 'too-big',
        path,
        expected: `at most ${String(issue.maximum)}${unit(issue.origin, issue.maximum)}`,
        received,
        fix: 'Make it smaller.',
      };
    case 'invalid_key':
      return {
        code: 'wrong-name',
        path,
        expected: 'a name of 1 to 60 characters',
        received: show(issue.path.at(-1)),
        fix: 'Rename it.',
      };
    case 'invalid_union':
      // Shapes that are told apart by a word, where that word is wrong.
      if ('options' in issue && issue.options) return wrongWord(path, issue.options, stands);
      return {
        code: 'wrong-shape',
        path,
        expected: 'one of the shapes that "Policy" in the README shows',
        received,
        fix: 'Compare it with the example there.',
      };
    default:
      return {
        code: 'wrong-value',
        path,
        expected: 'a value that fits',
        received,
        fix: 'See "Options" in the README.',
      };
  }
}

function wrongWord(path: string, known: readonly unknown[], stands: unknown): Fault {
  const words = known.map(String);
  // Of short words, such as P1, every other one is near.
  const meant = typeof stands === 'string' && stands.length > 3 ? didYouMean(stands, words) : undefined;
  return {
    code: 'wrong-value',
    path,
    expected: `one of ${words.join(', ')}`,
    received: show(stands),
    fix: meant ? `Did you mean "${meant}"?` : 'Use one of these words.',
  };
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
