import { describe, expect, it } from 'vitest';
import type { Groups } from '../../src/core/clauses.ts';
import type { Pattern } from '../../src/core/patterns.ts';
import { englishCategories } from '../../src/policy/categories.en.ts';
import { createEnglish, english } from '../../src/policy/words.en.ts';

const { risks, harmless, calm, human, notHuman, problem } = english;
const { angry, legalThreat, frustrated, ownAccount, sensitive, paying } = english;
const lists: readonly (readonly [string, readonly Pattern[]])[] = [
  ...risks.map(({ risk, severity, patterns }) => [`${risk} ${severity}`, patterns] as const),
  ...englishCategories.rules.map(
    ({ category, patterns }, at) => [`${category} ${String(at)}`, patterns] as const,
  ),
  ...Object.entries({ harmless, calm, human, notHuman, problem }),
  ...Object.entries({ angry, legalThreat, frustrated, ownAccount, sensitive, paying }),
];
const namesIn = (groups: Groups) => new Set([...groups.values()].flat());
const inGroups = namesIn(english.groups);
const inCategories = namesIn(englishCategories.groups);
const steps = (patterns: readonly Pattern[]) => patterns.flatMap(({ runs }) => runs.flat());

describe.each(lists)('the patterns of %s', (name, patterns) => {
  it('are written once, in whatever form of the words', () => {
    const written = patterns.map((pattern) => JSON.stringify(pattern));
    expect(written.filter((pattern, at) => written.indexOf(pattern) !== at)).toEqual([]);
  });

  it('are words: nothing empty between two bars', () => {
    for (const { name } of steps(patterns)) expect(name).toMatch(/^\S+$/);
  });

  it('name groups that there are', () => {
    const known = englishCategories.rules.some((rule) => rule.patterns === patterns)
      ? inCategories
      : inGroups;
    const named = steps(patterns).map((step) => step.name);
    expect(
      named.filter((word) => /^[A-Z]/.test(word) && !known.has(word)),
      name,
    ).toEqual([]);
  });
});

describe('the words', () => {
  it('of risk stand with the worst first', () => {
    const severities = risks.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
  });

  it('that carry no meaning are written once', () => {
    expect([...english.stopWords].every((word) => /^\S+$/.test(word))).toBe(true);
  });
});

describe('what has been read', () => {
  it('is kept for one page, and not for whoever starts after it', () => {
    const [first, second] = [createEnglish().read, createEnglish().read];
    expect(first.asked('refund not arrived')).toBe(first.asked('refund not arrived'));
    expect(second.asked('refund not arrived')).not.toBe(first.asked('refund not arrived'));
  });
});
