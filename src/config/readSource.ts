import * as z from 'zod/mini';
import type { Labels } from '../core/settings.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { findLanguage, LANGUAGES } from '../messages/languages.ts';
import type { PolicyChanges } from '../policy/mergePolicy.ts';
import { explainAll } from './explain.ts';
import type { Fault } from './fault.ts';
import { contactLink, isEndpoint, isHttpUrl } from './readTag.ts';
import { readLabels } from './labels.ts';
import { configSchema, type Config } from './schema.ts';
import { policySchema } from './policySchema.ts';
import { show } from './show.ts';

/** A configuration from one place, not yet checked. */
export interface Source {
  /** How errors name the place: `data-` for the tag, `/baton.json: ` for a file. */
  readonly prefix: string;
  readonly value: unknown;
}

/** What is right in a configuration, and what is not. */
export interface ReadSource {
  readonly options: Omit<Config, 'policy' | 'labels'> & { readonly labels?: Labels };
  readonly changes: PolicyChanges;
  /** How errors name the place of the changes, such as `/baton.json: policy.`. */
  readonly policyPrefix: string;
  readonly faults: readonly Fault[];
}

/**
 * Reads one configuration, or a file that is only a policy.
 *
 * @param base the page's address, that relative URLs start from
 * @param english the shipped texts, for who says that there are labels
 */
export function readSource({ prefix, value }: Source, base: string, english: Catalogue = {}): ReadSource {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const path = prefix.replace(/[:\s]+$/, '');
    const expected = 'an object';
    const fault = { code: 'wrong-type', path, expected, received: show(value) };
    const fix = 'See "Options" in the README.';
    return { options: {}, changes: {}, policyPrefix: prefix, faults: [{ ...fault, fix }] };
  }
  const faults: Fault[] = [];
  if (isPolicy(value)) {
    const changes = readValid(policySchema, value, prefix, faults, entryOf);
    return { options: {}, changes: changes as PolicyChanges, policyPrefix: prefix, faults };
  }
  const { labels, ...others } = ownOf<{ readonly labels?: unknown; search?: unknown }>(value);
  // A service that needs no more than its name may be said by it.
  if (typeof others.search === 'string') others.search = { provider: others.search };
  const { policy, ...options } = readValid(configSchema, others, prefix, faults, ([option = '', ...rest]) => [
    option,
    ...(option === 'policy' ? entryOf(rest) : option === 'redact' ? rest : []),
  ]);
  const own = labels === undefined ? undefined : readLabels(labels, `${prefix}labels`, english);
  faults.push(...(own?.faults ?? []));
  return {
    options: { ...usable(options, prefix, base, faults), ...(own ? { labels: own.labels } : {}) },
    changes: (policy ?? {}) as PolicyChanges,
    policyPrefix: `${prefix}policy.`,
    faults,
  };
}

/** A file that is only a policy has a name of its own at the top, and none that only a configuration has. */
function isPolicy(value: object): boolean {
  const has = (schema: z.core.$ZodObject) =>
    Object.keys(schema._zod.def.shape).some((name) => name !== '$schema' && Object.hasOwn(value, name));
  return has(policySchema) && !has(configSchema);
}

/** The part of a policy that a fault in it costs: an entry of a table, else all that stands under the name. */
function entryOf(path: readonly PropertyKey[]): readonly PropertyKey[] {
  return path.slice(0, path[0] === 'hours' ? 1 : 2);
}

function readValid<S extends z.core.$ZodType>(
  schema: S,
  value: object,
  prefix: string,
  faults: Fault[],
  partOf: (path: readonly PropertyKey[]) => readonly PropertyKey[],
): z.core.output<S> {
  const rest = ownOf(value);
  const parsed = z.safeParse(schema, rest);
  if (parsed.success) return ownOf(parsed.data);
  for (const issue of parsed.error.issues) {
    faults.push(...explainAll(issue, value, prefix, schema));
    const places =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const place of places) takeOut(rest, partOf(place));
  }
  const again = z.safeParse(schema, withoutHoles(rest));
  return ownOf(again.success ? again.data : ({} as z.core.output<S>));
}

/** Leaves a hole in a list: the entries behind it keep the numbers by which the other faults name them. */
function takeOut(value: unknown, path: readonly PropertyKey[]) {
  let holder = value as Record<PropertyKey, unknown> | undefined;
  for (const key of path.slice(0, -1)) holder = holder?.[key] as Record<PropertyKey, unknown> | undefined;
  const last = path.at(-1);
  if (holder && last !== undefined) Reflect.deleteProperty(holder, last);
}

/** A value without the holes in its lists. */
function withoutHoles(value: unknown): unknown {
  const holders = [value, (value as { policy?: unknown }).policy];
  for (const holder of holders as (Record<'rows' | 'redact', unknown> | undefined)[])
    for (const list of ['rows', 'redact'] as const) {
      const entries = holder?.[list];
      if (holder && Array.isArray(entries)) holder[list] = entries.filter((entry) => entry !== undefined);
    }
  return value;
}

/** Deeper than any option. */
const MAX_DEPTH = 12;

/** A copy of what is a value's own: a page may have changed what every object inherits. What holds itself ends there. */
export function ownOf<T>(value: T, holders: readonly unknown[] = []): T {
  if (typeof value !== 'object' || value === null || holders.length > MAX_DEPTH) return value;
  const within = [...holders, value];
  const copy = (Array.isArray(value) ? [] : Object.create(null)) as Record<string, unknown>;
  for (const [key, one] of Object.entries(value))
    if (!within.includes(one)) copy[key] = ownOf<unknown>(one, within);
  return copy as T;
}

/** The options whose addresses can be used; what an earlier source said stands for the others. */
function usable(options: Omit<Config, 'policy' | 'labels'>, prefix: string, base: string, faults: Fault[]) {
  const { endpoint, attachments, index, search, fallback, language, ...rest } = ownOf(options);
  const keep = (name: keyof Config, text: string | undefined, isGood: boolean) => {
    if (text === undefined) return {};
    if (isGood) return { [name]: text };
    faults.push(name === 'fallback' ? fallbackFault(prefix, text) : urlFault(`${prefix}${name}`, text));
    return {};
  };
  return {
    ...rest,
    ...spoken(language, prefix, faults),
    ...keep('endpoint', endpoint, isEndpoint(endpoint ?? '', base)),
    ...keep('attachments', attachments, isEndpoint(attachments ?? '', base)),
    ...keep('index', index, isHttpUrl(index ?? '', base)),
    ...reachable(search, prefix, base, faults),
    ...keep('fallback', fallback, contactLink(fallback ?? '', base) !== undefined),
  };
}

/** A search service whose addresses can be used. */
function reachable(search: Config['search'], prefix: string, base: string, faults: Fault[]) {
  if (search === undefined) return {};
  const { url, baseUrl } = search as { readonly url?: string; readonly baseUrl?: string };
  const wrong = Object.entries({ url, baseUrl }).find(
    ([, text]) => text !== undefined && !isHttpUrl(text, base),
  );
  if (wrong === undefined) return { search };
  const [name, text] = wrong;
  const fix = 'Write it like https://search.example.com. Until then the index of the site answers.';
  faults.push({ ...urlFault(`${prefix}search.${name}`, text), fix });
  return {};
}

function spoken(language: string | undefined, prefix: string, faults: Fault[]) {
  if (language === undefined) return {};
  if (findLanguage(language)) return { language };
  faults.push(languageFault(`${prefix}language`, language));
  return {};
}

/** A language that we do not speak. */
export function languageFault(path: string, language: string): Fault {
  return {
    code: 'unknown-language',
    path,
    expected: `one of ${LANGUAGES.join(', ')}`,
    received: show(language),
    fix: 'Until then the panel speaks the language of the page, or English.',
  };
}

export function urlFault(path: string, text: string | undefined): Fault {
  const fix = path.endsWith('index')
    ? 'Write it like /baton-index.bin.'
    : path.endsWith('attachments')
      ? 'Write it like https://support.example.com/handoffs/files. Until then customers cannot attach files.'
      : 'Write it like https://support.example.com/handoffs. Until then customers get the fallback link, not a form.';
  return { code: 'wrong-address', path, expected: 'an http(s) URL', received: show(text), fix };
}

function fallbackFault(prefix: string, text: string): Fault {
  return {
    code: 'wrong-address',
    path: `${prefix}fallback`,
    expected: 'a mail address or an http(s) URL',
    received: show(text),
    fix: 'Write it like support@example.com or https://example.com/contact.',
  };
}
