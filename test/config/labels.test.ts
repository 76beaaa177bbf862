import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/checkConfig.ts';
import { english } from '../../src/messages/english.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { check, ENDPOINT } from './checking.ts';

const linesOf = (labels: unknown) => check({ endpoint: ENDPOINT, labels }).lines;
const labelsOf = (labels: unknown) => check({ endpoint: ENDPOINT, labels }).settings.labels;

describe('labels without fault', () => {
  const labels = {
    title: 'Support',
    'offerTitle.loop': 'Round and round.',
    found: { one: '{count} guide', other: '{count} guides' },
    'offerTitle.reformulated': 'You keep looking for this.',
    send: 'Send',
    de: { title: 'Unterstützung' },
    'pt-BR': { found: { one: '{count} guia', many: '{count} de guias', other: '{count} guias' } },
  };

  it('are taken as they are: texts, plural forms, and those of one language', () => {
    expect(linesOf(labels)).toEqual([]);
    expect(labelsOf(labels)).toEqual(labels);
  });

  it('are joined from several places, text by text', () => {
    const file = {
      endpoint: ENDPOINT,
      labels: { title: 'Support', yes: 'Sure', de: { title: 'A', yes: 'B' } },
    };
    const inline = { labels: { title: 'Team', de: { title: 'C' } } };
    const sources = [file, inline].map((value) => ({ prefix: '', value }));
    const { settings } = checkConfig(sources, 'https://docs.example/', defaultPolicy, english);
    expect(settings.labels).toEqual({ title: 'Team', yes: 'Sure', de: { title: 'C', yes: 'B' } });
  });
});

describe('a fault in labels is said in one line, and the shipped text stands', () => {
  const until = 'Until then the shipped text is used.';

  it.each<[string, unknown, string]>([
    [
      'a mistyped name',
      { titel: 'Support' },
      'labels.titel: expected a text or a language that there is, received "titel". Did you mean "title"?',
    ],
    [
      'a name that is like none',
      { headline: 'Support' },
      'labels.headline: expected a text or a language that there is, received "headline". See "Languages" in the README for the names.',
    ],
    [
      'a group in one piece',
      { severities: { P1: 'Everything stands still' } },
      'labels.severities: expected a text or a language that there is, received "severities". Write it like "severities.P1".',
    ],
    [
      'a name in a language',
      { de: { titel: 'Hilfe' } },
      'labels.de.titel: expected a text or a language that there is, received "titel". Did you mean "title"?',
    ],
    ['a number', { title: 4 }, `labels.title: expected a text, received 4. Change its type. ${until}`],
    ['null', { title: null }, `labels.title: expected a text, received null. Change its type. ${until}`],
    [
      'plural forms for a text without a number',
      { title: { one: 'Help', other: 'Helps' } },
      `labels.title: expected a text, received an object with one, other. Change its type. ${until}`,
    ],
    [
      'plural forms without the one for all other numbers',
      { found: { one: '{count} guide' } },
      `labels.found: expected a text, or a text for each plural form, received an object with one. Change its type. ${until}`,
    ],
    [
      'a form that no language has',
      { found: { single: 'a guide', other: '{count} guides' } },
      `labels.found: expected a text, or a text for each plural form, received an object with single, other. Change its type. ${until}`,
    ],
    [
      'an empty text',
      { title: ' ' },
      `labels.title: expected 1 to 300 characters, received 0 characters. ${until}`,
    ],
    [
      'a long text',
      { title: 'x'.repeat(301) },
      `labels.title: expected 1 to 300 characters, received 301 characters. ${until}`,
    ],
    [
      'a value that the text does not have',
      { send: 'Send to {teem}' },
      `labels.send: expected no values but {team}, received {teem}. Correct or remove it. ${until}`,
    ],
    [
      'a value in a text without values',
      { title: 'Help by {team}' },
      `labels.title: expected a text without values, received {team}. Correct or remove it. ${until}`,
    ],
    [
      'a text instead of a table',
      'Support',
      `labels: expected an object of texts, received "Support". Change its type. ${until}`,
    ],
    [
      'a text for a language',
      { de: 'Hilfe' },
      `labels.de: expected an object of texts, received "Hilfe". Change its type. ${until}`,
    ],
  ])('%s', (_, labels, line) => {
    expect(linesOf(labels)).toEqual([line]);
  });

  it('and costs that text only', () => {
    expect(labelsOf({ title: 4, yes: 'Sure', de: { no: [], yes: 'Klar' } })).toEqual({
      yes: 'Sure',
      de: { yes: 'Klar' },
    });
  });

  it('and nothing else of the configuration', () => {
    const { settings, problems } = check({ endpoint: ENDPOINT, labels: [], position: 'left' });
    expect(problems).toHaveLength(1);
    expect(settings).toMatchObject({ endpoint: ENDPOINT, position: 'left', labels: {} });
  });
});

describe('the language', () => {
  it('may be any that a reader of ours can read', () => {
    expect(check({ endpoint: ENDPOINT, language: 'de-AT' }).settings.language).toBe('de-AT');
  });

  it('that is none of ours is left out, and the console says which there are', () => {
    const { settings, lines } = check({ endpoint: ENDPOINT, language: 'nl' }, 'data-');
    expect(settings.language).toBeUndefined();
    expect(lines).toEqual([
      'data-language: expected one of en, de, fr, es, pt-BR, ja, zh-Hans, ar, received "nl". Until then the panel speaks the language of the page, or English.',
    ]);
  });
});
