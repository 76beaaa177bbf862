import { createSay } from '../../src/messages/say.ts';
import type { englishSpeech } from '../ui/aModel.ts';
import { everyCatalogue } from './everyCatalogue.ts';

/** What the panel says in a language, all parts of it. */
export async function speechOf(language: string): Promise<typeof englishSpeech> {
  const parts = (await everyCatalogue()).filter((part) => part.language === language);
  const texts = parts
    .filter(({ name }) => name !== 'policy' && name !== 'guides')
    .flatMap((part) => part.texts);
  return {
    strings: Object.assign({}, ...texts) as (typeof englishSpeech)['strings'],
    say: createSay(language),
    locale: language,
  };
}
