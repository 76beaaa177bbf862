import { ofDocument } from './browser/ofDocument.ts';
import type { Settings } from './core/settings.ts';
import type { Language, Languages } from './messages/languages.ts';
import type { PanelStrings } from './messages/panel.en.ts';
import { createSay, type Say } from './messages/say.ts';

/** What the panel says, and how. */
export interface Speech {
  readonly strings: PanelStrings;
  readonly say: Say;
}

/** Brings in the panel's texts, while the panel's code is on its way. Who reads English loads no list of languages. */
export async function loadSpeech(settings: Settings): Promise<Speech> {
  const language = await languageFor(settings);
  const load =
    language === 'en'
      ? () => import('./messages/panel.en.ts')
      : await import('./messages/panel.ts').then((part) => part.panelMessages[language]);
  const strings = await inOwnWords<PanelStrings>(load, settings, language);
  return { strings, say: createSay(strings.language) };
}

/** A part of the catalogue in the language that the panel speaks. Rejects when it cannot be loaded. */
export async function loadStrings<Strings extends object>(
  part: Languages<Strings>,
  settings: Settings,
): Promise<Strings> {
  const language = await languageFor(settings);
  return inOwnWords<Strings>(part[language], settings, language);
}

/** With the texts that the site has put in the place of ours. */
async function inOwnWords<Strings extends object>(
  load: () => Promise<object>,
  { labels }: Settings,
  language: Language,
): Promise<Strings> {
  const [texts] = Object.values(await load());
  // Each language has the keys of the English one, and the same values stand in its texts.
  const strings = texts as Strings;
  return labels ? (await import('./messages/withLabels.ts')).withLabels(strings, labels, language) : strings;
}

/** The language that the site has chosen, else that of the page, else English. */
export async function languageFor({ language = '' }: Settings): Promise<Language> {
  const ofPage = () => ofDocument('documentElement').lang;
  if (/^(en\b|$)/i.test(language || ofPage())) return 'en';
  const { findLanguage } = await import('./messages/languages.ts');
  return findLanguage(language) ?? findLanguage(ofPage()) ?? 'en';
}
