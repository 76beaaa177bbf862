import * as z from 'zod/mini';
import type { Label, Labels } from '../core/settings.ts';
import type { Catalogue, Message } from '../messages/catalogue.ts';
import { LANGUAGES } from '../messages/languages.ts';
import type { Fault } from './fault.ts';
import { line } from './schemaParts.ts';
import { didYouMean, show } from './show.ts';

/** A longer text fits into no button. In characters. */
const MAX_LENGTH = 300;
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const label = z.union([
  line,
  z.strictObject({
    zero: z.optional(line),
    one: z.optional(line),
    two: z.optional(line),
    few: z.optional(line),
    many: z.optional(line),
    other: line,
  }),
]);

/** A site's own texts by the shipped one's key, for every language or under a language's name. */
export const labelsSchema = z.record(z.string(), z.union([label, z.record(z.string(), label)]));

/**
 * Reads a site's own texts. One with a fault is left out, so that the shipped text stands, and explained.
 *
 * @param path where they stand, such as `/baton.json: labels`
 * @param english the shipped texts, whose keys and values count
 * @example readLabels({ titel: 'Support' }, 'labels', english).faults[0]?.fix // 'Did you mean "title"?'
 */
export function readLabels(given: unknown, path: string, english: Catalogue) {
  const faults: Fault[] = [];
  const shipped = textsByKey(english);
  const tableIn = (value: unknown, at: string): readonly (readonly [string, unknown])[] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
    faults.push(wrongType(at, 'an object of texts', value));
    return [];
  };
  const usable = (entries: readonly (readonly [string, unknown])[], at: string) =>
    entries.filter((entry): entry is [string, Label] => {
      const fault = faultOf(...entry, `${at}.${entry[0]}`, shipped);
      if (fault) faults.push(fault);
      return !fault;
    });
  const entries = tableIn(given, path);
  const isLanguage = ([key]: readonly [string, unknown]) => (LANGUAGES as readonly string[]).includes(key);
  const tables = entries.filter(isLanguage).map(([language, table]) => {
    const at = `${path}.${language}`;
    return [language, Object.fromEntries(usable(tableIn(table, at), at))] as const;
  });
  const common = usable(
    entries.filter((entry) => !isLanguage(entry)),
    path,
  );
  const labels: Labels = Object.fromEntries([...common, ...tables]);
  return { labels, faults };
}

/** Later ones win, text by text. */
export function joinLabels(earlier: Labels = {}, later: Labels = {}): Labels {
  const tables = LANGUAGES.filter((language) => earlier[language] ?? later[language]).map(
    (language) => [language, { ...(earlier[language] as object), ...(later[language] as object) }] as const,
  );
  return { ...earlier, ...later, ...Object.fromEntries(tables) };
}

/** The shipped texts by key, those of groups as `offerTitle.loop`. */
export function textsByKey(catalogue: Catalogue, group = ''): ReadonlyMap<string, Message> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string' || 'other' in value
        ? [[group + key, value as Message] as const]
        : [...textsByKey(value as Catalogue, `${group}${key}.`)],
    ),
  );
}

function faultOf(
  key: string,
  value: unknown,
  path: string,
  shipped: ReadonlyMap<string, Message>,
): Fault | undefined {
  const message = shipped.get(key);
  if (message === undefined) return unknownKey(key, path, [...shipped.keys()]);
  const isPlural = typeof message === 'object';
  const forms = typeof value === 'string' ? { other: value } : formsIn(value, isPlural);
  if (!forms) return wrongType(path, isPlural ? 'a text, or a text for each plural form' : 'a text', value);
  const values = new Set(Object.values(isPlural ? message : [message]).flatMap(valuesIn));
  for (const text of Object.values(forms)) {
    const stranger = valuesIn(text).find((name) => !values.has(name));
    if (text.trim() === '' || text.length > MAX_LENGTH)
      return {
        code: text.length > MAX_LENGTH ? 'too-big' : 'too-small',
        path,
        expected: `1 to ${String(MAX_LENGTH)} characters`,
        received: `${String(text.trim().length)} characters`,
        fix: 'Until then the shipped text is used.',
      };
    if (stranger !== undefined)
      return {
        code: 'unknown-value',
        path,
        expected: values.size > 0 ? `no values but ${braced(values)}` : 'a text without values',
        received: `{${stranger}}`,
        fix: 'Correct or remove it. Until then the shipped text is used.',
      };
  }
  return undefined;
}

/** The plural forms of a text, where it is one. */
function formsIn(value: unknown, isPlural: boolean): Readonly<Record<string, string>> | undefined {
  if (!isPlural || typeof value !== 'object' || value === null || !('other' in value)) return undefined;
  const isForm = ([form, text]: [string, unknown]) => FORMS.includes(form) && typeof text === 'string';
  return Object.entries(value).every(isForm) ? (value as Readonly<Record<string, string>>) : undefined;
}

const valuesIn = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
const braced = (names: Iterable<string>) => Array.from(names, (name) => `{${name}}`).join(', ');

function wrongType(path: string, expected: string, value: unknown): Fault {
  const fix = 'Change its type. Until then the shipped text is used.';
  return { code: 'wrong-type', path, expected, received: show(value), fix };
}

function unknownKey(key: string, path: string, known: readonly string[]): Fault {
  const meant = didYouMean(key, [...known, ...LANGUAGES]);
  const inGroup = known.find((one) => one.startsWith(`${key}.`));
  const fix = inGroup
    ? `Write it like "${inGroup}".`
    : meant
      ? `Did you mean "${meant}"?`
      : 'See "Languages" in the README for the names.';
  const received = `"${key}"`;
  return { code: 'unknown-label', path, expected: 'a text or a language that there is', received, fix };
}
