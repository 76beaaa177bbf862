import type * as z from 'zod';
import { plainText } from './plainText.ts';

/** One thing that is wrong with a body, for whoever reads the answer while building the sending side. */
export interface Problem {
  /** Where, such as `customer.email` or `journey[3].at`. Empty: the body as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** What to do about it. */
  readonly fix: string;
}

type Issue = z.core.$ZodIssue;

/** More would not be read. */
const MAX_PROBLEMS = 20;

/**
 * What the schema found, in words.
 *
 * @param body the parsed body that was checked
 * @example [{ path: 'customer.email', expected: 'an e-mail address', received: '"ana@"', fix: 'Change it: …' }]
 */
export function problemsOf(error: z.core.$ZodError, body: unknown): Problem[] {
  return error.issues.flatMap((issue) => problemOf(issue, body)).slice(0, MAX_PROBLEMS);
}

function problemOf(issue: Issue, body: unknown): Problem[] {
  const path = pathText(issue.path);
  const value = valueAt(body, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      expected: 'no field of this name',
      received: describe(valueAt(value, [key])),
      fix: 'Remove it. What a site adds belongs into `environment.context`.',
    }));
  }
  const received = describe(value);
  const fix =
    value === undefined
      ? 'Add it: version 1 of the handoff requires it.'
      : 'Change it: baton-help/schema/handoff.json describes every field.';
  return [{ path, expected: expectedBy(issue), received, fix }];
}

const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'an ISO 8601 date-time in UTC, such as 2026-11-20T14:02:00Z',
  email: 'an e-mail address',
  uuid: 'a UUID',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
};

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? `a ${issue.format}`;
    case 'invalid_value':
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : oneOf(issue.values);
    case 'too_big':
      return `at most ${String(issue.maximum)}${unit(issue.origin)}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}${unit(issue.origin)}`;
    case 'invalid_key':
      return `a shorter name: ${issue.issues.map(expectedBy).join(', ')}`;
    case 'invalid_union':
      // The discriminator's choices are in the issue, though not in every type of it.
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : 'another shape';
    default:
      return 'what version 1 of the handoff describes';
  }
}

const oneOf = (values: readonly unknown[]) => `one of ${values.map((one) => JSON.stringify(one)).join(', ')}`;

const unit = (origin: string) => (origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '');

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    const text = plainText(value);
    return text.length > 60 ? `a text of ${String(text.length)} characters` : JSON.stringify(text);
  }
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('');
  return plainText(text.replace(/^\./, '')).slice(0, 200);
}

/** Own properties only: a path may hold `__proto__`. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}
