import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/languages.ts';
import type { Catalogue, Message } from '../../src/messages/catalogue.ts';
import { everyCatalogue, messagesIn, type Part } from './everyCatalogue.ts';

let parts: readonly Part[];

beforeAll(async () => {
  parts = await everyCatalogue();
});

const formsOf = (message: Message) => (typeof message === 'string' ? { other: message } : message);
const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const messagesOf = ({ texts }: Part) => texts.flatMap((catalogue: Catalogue) => messagesIn(catalogue));

describe('the catalogues', () => {
  it('have one text under a name, whichever part it is in: a site’s own text stands for all of them', () => {
    const english = parts.filter(({ language }) => language === 'en').flatMap(messagesOf);
    const byPath = new Map(english);
    const other = ([path, message]: readonly [string, Message]) =>
      JSON.stringify(byPath.get(path)) !== JSON.stringify(message);
    expect(english.filter(other)).toEqual([]);
  });

  it('are there in every language, part by part', () => {
    const names = (language: string) =>
      parts.filter((part) => part.language === language).map(({ name }) => name);
    for (const language of LANGUAGES)
      expect(names(language).filter((name) => name !== 'policy' && name !== 'guides')).toEqual(names('en'));
  });

  it('are files of one catalogue each, which is all that they export', () => {
    expect(parts.filter(({ texts }) => texts.length !== 1)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const own = () => parts.filter((part) => part.language === language);
  const messages = () => own().flatMap((part) => messagesOf(part).map((one) => [part.name, ...one] as const));
  const english = (name: string) =>
    new Map(parts.filter((part) => part.language === 'en' && part.name === name).flatMap(messagesOf));

  it('has the keys of the English one, and no others', () => {
    for (const part of own().filter(({ name }) => name !== 'policy' && name !== 'guides'))
      expect(messagesOf(part).map(([path]) => path)).toEqual([...english(part.name).keys()]);
  });

  it('has no empty text', () => {
    const empty = messages().filter(([, , message]) =>
      Object.values(formsOf(message)).some((text) => text.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('has just the plural forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = messages()
      .filter(([, , message]) => typeof message !== 'string')
      .map(([, path, message]) => [path, Object.keys(message).sort().join()])
      .filter(([, forms]) => forms !== [...pluralCategories].sort().join());
    expect(wrong).toEqual([]);
  });

  it('has the values of the English text in each form; the number may be left out where there is one of it, or none, or two', () => {
    const wrong = messages().flatMap(([part, path, message]) => {
      const given = english(part).get(path);
      // The policy's texts hold no values.
      const wanted = given === undefined ? [] : valuesIn(formsOf(given).other);
      return Object.entries(formsOf(message))
        .filter(([form, text]) => {
          const values = valuesIn(text).join();
          const without = wanted.filter((name) => name !== 'count').join();
          return values !== wanted.join() && !(/^(?:zero|one|two)$/.test(form) && values === without);
        })
        .map(([form, text]) => `${path}.${form}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the French catalogue', () => {
  it('has a narrow space, which does not break, before two-part signs and within quotation marks', () => {
    const texts = parts
      .filter(({ language }) => language === 'fr')
      .flatMap(messagesOf)
      .flatMap(([, message]) => Object.values(formsOf(message)));
    expect(texts.filter((text) => /(?<!\u202f)[?!:;»]|«(?!\u202f)/.test(text))).toEqual([]);
  });
});
