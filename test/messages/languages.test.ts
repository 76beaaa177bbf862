import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/messages/languages.ts';

describe('the language for a reader', () => {
  it.each([
    ['en', 'en'],
    ['en-AU', 'en'],
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ja-JP', 'ja'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['DE-de', 'de'],
    ['de_DE', 'de'],
    ['en_US', 'en'],
  ])('of %s is %s', (tag, language) => {
    expect(findLanguage(tag)).toBe(language);
  });

  it.each(['nl', 'zh-TW', 'zh-HK', 'zh-Hant', 'deutsch (de)', 'english', '{{ lang }}', ''])(
    'is none of ours for "%s"',
    (tag) => {
      expect(findLanguage(tag)).toBeUndefined();
    },
  );
});
