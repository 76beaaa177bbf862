import * as z from 'zod/mini';
import type { Policy } from '../core/policy.ts';
import type { Problem, Settings } from '../core/settings.ts';
import type { PolicyChanges } from '../policy/mergePolicy.ts';
import { checkPolicy } from './checkPolicy.ts';
import { didYouMean, explain, pathOf, show } from './explain.ts';
import { contactLink, isEndpoint, isHttpUrl } from './readTag.ts';
import { configSchema, namesAt, type Config } from './schema.ts';

/** A configuration from one place, not yet checked. */
export interface Source {
  /** How errors name the place: `data-` for the tag, `/baton.json: ` for a file. */
  readonly prefix: string;
  readonly value: unknown;
}

export interface Checked {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Checks configurations and joins them; later sources win. A fault costs only the part that it stands in (an option, a
 * row, a team), and every fault is explained.
 *
 * @param base the page's address, that relative URLs start from
 * @example
 * checkConfig([{ prefix: 'data-', value: { endpont: 'x' } }], 'https://docs.example/', defaultPolicy).problems
 * // [{ path: 'data-endpont', expected: 'an option that exists', …, fix: 'Did you mean data-endpoint?' }, …]
 */
export function checkConfig(sources: readonly Source[], base: string, policy: Policy): Checked {
  const problems: Problem[] = [];
  let joined = ownOf<Config>({});
  let merged = policy;
  for (const source of sources) {
    const config = read(source, problems);
    const { policy: changes, ...options } = config;
    joined = ownOf({ ...joined, ...usable(options, source.prefix, base, problems) });
    if (!changes) continue;
    const checked = checkPolicy(merged, changes as PolicyChanges, `${source.prefix}policy`);
    merged = checked.policy;
    problems.push(...checked.problems);
  }
  if (joined.endpoint === undefined && !problems.some(({ path }) => path.endsWith('endpoint'))) {
    problems.push(urlProblem(`${sources.at(-1)?.prefix ?? ''}endpoint`, undefined));
  }
  const absolute = (text: string | undefined) => (text === undefined ? undefined : new URL(text, base).href);
  const settings: Settings = {
    endpoint: absolute(joined.endpoint),
    index: absolute(joined.index),
    fallback: joined.fallback === undefined ? undefined : contactLink(joined.fallback, base),
    position: joined.position ?? 'right',
    launcher: joined.launcher ?? 'shown',
    policy: merged,
  };
  return { settings, problems };
}

/** The options of one source whose addresses can be used; what an earlier source said stands for the others. */
function usable(options: Config, prefix: string, base: string, problems: Problem[]): Config {
  const { endpoint, index, fallback, ...rest } = ownOf(options);
  const keep = <K extends 'endpoint' | 'index' | 'fallback'>(
    name: K,
    text: string | undefined,
    isGood: boolean,
  ) => {
    if (text === undefined) return {};
    if (isGood) return { [name]: text };
    problems.push(name === 'fallback' ? fallbackProblem(prefix, text) : urlProblem(`${prefix}${name}`, text));
    return {};
  };
  return {
    ...rest,
    ...keep('endpoint', endpoint, isEndpoint(endpoint ?? '', base)),
    ...keep('index', index, isHttpUrl(index ?? '', base)),
    ...keep('fallback', fallback, contactLink(fallback ?? '', base) !== undefined),
  };
}

function urlProblem(path: string, text: string | undefined): Problem {
  const fix = path.endsWith('index')
    ? 'Write it like /baton-index.bin.'
    : 'Write it like https://support.example.com/handoffs. Until then customers get the fallback link, not a form.';
  return { path, expected: 'an http(s) URL', received: show(text), fix };
}

function fallbackProblem(prefix: string, text: string): Problem {
  return {
    path: `${prefix}fallback`,
    expected: 'a mail address or an http(s) URL',
    received: show(text),
    fix: 'Write it like support@example.com or https://example.com/contact.',
  };
}

/** The valid part of one source. */
function read({ prefix, value }: Source, problems: Problem[]): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({
      path: prefix.replace(/[:\s]+$/, ''),
      expected: 'an object',
      received: show(value),
      fix: 'See "Options" in the README.',
    });
    return {};
  }
  const rest = ownOf(value);
  const parsed = z.safeParse(configSchema, rest);
  if (parsed.success) return ownOf(parsed.data);
  for (const issue of parsed.error.issues) problems.push(...explainAll(issue, value, prefix));
  for (const issue of parsed.error.issues) takeOut(rest, issue);
  const again = z.safeParse(configSchema, withoutHoles(rest));
  return ownOf(again.success ? again.data : {});
}

/** Deeper than any option. */
const MAX_DEPTH = 8;

/** A copy of what is a value's own: a page may have changed what every object inherits. */
function ownOf<T>(value: T, depth = 0): T {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => ownOf(one, depth + 1)) as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, one] of Object.entries(value)) copy[key] = ownOf(one, depth + 1);
  return copy as T;
}

function explainAll(issue: z.core.$ZodIssue, value: unknown, prefix: string): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [explain(issue, value, prefix)];
  return issue.keys.map((key) => {
    const problem = explain({ ...issue, keys: [key] }, value, prefix);
    const meant = didYouMean(key, namesAt(issue.path));
    return meant ? { ...problem, fix: `Did you mean ${pathOf([...issue.path, meant], prefix)}?` } : problem;
  });
}

/** Takes out the part that a fault stands in: an entry of a table of the policy, else the whole option. */
function takeOut(value: unknown, issue: z.core.$ZodIssue) {
  const part = issue.path.slice(0, issue.path[0] === 'policy' ? 3 : 1);
  const paths =
    issue.code === 'unrecognized_keys' && part.length < 3 ? issue.keys.map((key) => [...part, key]) : [part];
  for (const path of paths) {
    let holder = value as Record<PropertyKey, unknown> | undefined;
    for (const key of path.slice(0, -1)) holder = holder?.[key] as Record<PropertyKey, unknown> | undefined;
    const last = path.at(-1);
    if (!holder || last === undefined) continue;
    // Leaves a hole in a list: the entries behind it keep the numbers by which the other faults name them.
    Reflect.deleteProperty(holder, last);
  }
}

function withoutHoles(value: unknown): unknown {
  const policy = (value as { policy?: { rows?: unknown } }).policy;
  if (policy && Array.isArray(policy.rows))
    policy.rows = policy.rows.filter((row: unknown) => row !== undefined);
  return value;
}
