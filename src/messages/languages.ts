import type { Translation } from './catalogue.ts';

/** The languages that the panel speaks, as BCP 47 names them. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'zh-Hans', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A part of the catalogue in every language: a file of its own each, which holds its texts and nothing else. */
export type Languages<Strings> = Readonly<
  Record<Language, () => Promise<Readonly<Record<string, Translation<Strings>>>>>
>;

/** What the shipped policy has in English, in every other language. */
export type Translations<Texts> = Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Readonly<Record<string, Texts>>>>
>;

/**
 * The language of ours that a reader of another can read: the same one, in the same script.
 *
 * @param tag BCP 47, as pages state it; an underscore is taken for a hyphen
 * @returns nothing for a language that we do not speak, and for what is no tag
 * @example findLanguage('de-AT') // 'de'; 'pt-PT' → 'pt-BR', 'zh-SG' → 'zh-Hans', 'zh-TW' → undefined
 */
export function findLanguage(tag: string): Language | undefined {
  try {
    const wanted = written(tag.replaceAll('_', '-'));
    return LANGUAGES.find((language) => written(language) === wanted);
  } catch {
    return undefined;
  }
}

/** Throws a RangeError for what is no tag. @example written('zh-SG') // 'zh Hans' */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language} ${script ?? ''}`;
}
