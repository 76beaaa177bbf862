import type { Label, Labels } from '../core/settings.ts';
import type { Language } from './languages.ts';

/**
 * A part of the catalogue with a site's own texts in it: those for all languages, and over them those for this one.
 *
 * @param labels checked; those of other parts are passed over
 * @example withLabels({ title: 'Help' }, { title: 'Support', de: { title: 'Hilfe' } }, 'de') // { title: 'Hilfe' }
 */
export function withLabels<Strings extends object>(
  strings: Strings,
  labels: Labels,
  language: Language,
): Strings {
  const own = Object.entries({ ...labels, ...(labels[language] as Readonly<Record<string, Label>>) });
  const result = { ...strings } as Record<string, unknown>;
  for (const [path, text] of own) {
    const [key = '', inner] = path.split('.');
    if (!Object.hasOwn(strings, key)) continue;
    result[key] = inner === undefined ? text : { ...(result[key] as object), [inner]: text };
  }
  return result as Strings;
}
