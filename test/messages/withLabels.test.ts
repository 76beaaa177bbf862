import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/english.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { offerEn } from '../../src/messages/offer.en.ts';
import { withLabels } from '../../src/messages/withLabels.ts';

describe('a site’s own texts', () => {
  const strings = { title: 'Hilfe', yes: 'Ja', found: { one: '1', other: '2' } };

  it('stand in the place of the shipped ones', () => {
    expect(withLabels(strings, { title: 'Support', found: 'Found' }, 'de')).toEqual({
      title: 'Support',
      yes: 'Ja',
      found: 'Found',
    });
  });

  it('of a language win over those of all languages, on a page in that language', () => {
    const labels = { title: 'Support', de: { title: 'Beistand' }, fr: { title: 'Secours' } };
    expect(withLabels(strings, labels, 'de').title).toBe('Beistand');
    expect(withLabels(strings, labels, 'es').title).toBe('Support');
  });

  it('may be one of a group: the sentence above the form for one trigger', () => {
    const { offerTitle } = withLabels(offerEn, { 'offerTitle.loop': 'Round and round.' }, 'en');
    expect(offerTitle).toEqual({ ...offerEn.offerTitle, loop: 'Round and round.' });
  });

  it('of another part of the catalogue change nothing', () => {
    expect(withLabels(strings, { send: 'Go', 'offerTitle.loop': 'x', toString: 'x' }, 'de')).toEqual(strings);
  });

  it('leave the shipped ones as they were', () => {
    withLabels(strings, { title: 'Support' }, 'de');
    expect(strings.title).toBe('Hilfe');
  });
});

describe('the texts that a site may replace', () => {
  it('are those of every part', async () => {
    const files = readdirSync('src/messages').filter((name) => name.endsWith('.en.ts'));
    for (const file of files) {
      const [part] = Object.values(
        (await import(`../../src/messages/${file.replace('.ts', '')}.ts`)) as Record<string, object>,
      );
      const texts = Object.entries(part ?? {}).filter(([key]) => key !== 'language' && key !== 'direction');
      expect(english).toMatchObject(Object.fromEntries(texts));
    }
  });

  it('are no names of languages', () => {
    expect(LANGUAGES.filter((language) => Object.hasOwn(english, language))).toEqual([]);
  });
});
