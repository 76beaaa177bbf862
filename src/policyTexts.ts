import type { Policy } from './core/policy.ts';
import type { Settings } from './core/settings.ts';
import type { Translations } from './messages/languages.ts';
import { languageFor } from './speech.ts';

/** Says a text of the shipped policy in the customer's language; a site's own texts stay as they are. */
export type Localise = (text: string) => string;

/**
 * Brings in what the shipped policy has in the customer's language.
 *
 * @param shipped the English texts, by the keys of the others; those that are left out stay in English
 */
export async function loadLocalise<Texts extends Readonly<Record<string, string>>>(
  part: Translations<Texts>,
  shipped: Readonly<Record<string, string>>,
  settings: Settings,
): Promise<Localise> {
  const language = await languageFor(settings);
  if (language === 'en') return (text) => text;
  const [texts] = Object.values(await part[language]());
  const own = new Map(Object.entries(shipped).map(([key, english]) => [english, texts?.[key]]));
  return (text) => own.get(text) ?? text;
}

/** The names of teams, by the keys of their translations. */
export function textsOfTeams(teams: Policy['teams']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(teams).map(([id, { name }]) => [id, name]));
}

/** The titles of rows, by the keys of their translations. */
export function textsOfRows(
  forms: Readonly<Record<string, { readonly title: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(forms).map(([id, { title }]) => [id, title]));
}

/** What customers read of guided flows, by the keys of its translations. */
export function textsOfFlows(flows: Policy['flows']): Readonly<Record<string, string>> {
  const entries = Object.entries(flows).flatMap(([flow, { title, steps }]) => [
    [flow, title] as const,
    ...steps.flatMap(({ id, text, choices = [] }) => [
      [`${flow}.${id}`, text] as const,
      ...choices.map((choice, at) => [`${flow}.${id}.${String(at + 1)}`, choice.text] as const),
    ]),
  ]);
  return Object.fromEntries(entries);
}
