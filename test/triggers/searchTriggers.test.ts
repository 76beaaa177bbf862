import { describe, expect, it } from 'vitest';
import { noResults } from '../../src/triggers/noResults.ts';
import { reformulated } from '../../src/triggers/reformulated.ts';
import { weakResultsAtRisk } from '../../src/triggers/weakResultsAtRisk.ts';
import { aSession } from '../core/aSession.ts';
import { firing, sentenceOf } from './firing.ts';

describe('no-results', () => {
  it('fires when a query of several words finds nothing', () => {
    const session = aSession().searches('refund never arrived', { results: 0 });
    expect(firing(noResults, session)).toEqual({ evidence: ['e1'] });
    expect(sentenceOf(noResults, session)).toBe('“refund never arrived” found nothing.');
  });

  it.each(['crashed', 'PL-2207', 'invalid_api_key', 'declined', "can't"])(
    'fires for the one word “%s”, which says that something is wrong',
    (query) => {
      expect(firing(noResults, aSession().searches(query, { results: 0 }))?.evidence).toEqual(['e1']);
    },
  );

  it('does not fire for one word that may name a page', () => {
    expect(firing(noResults, aSession().searches('webhooks', { results: 0 }))).toBeUndefined();
  });

  it('does not fire where the site does not say what it found', () => {
    const session = aSession().searches('refund never arrived', { where: 'site', results: 'unknown' });
    expect(firing(noResults, session)).toBeUndefined();
  });

  it('does not fire when something was found', () => {
    expect(firing(noResults, aSession().searches('refund never arrived', { results: 1 }))).toBeUndefined();
  });

  it('does not fire for a try that was mended in the next one', () => {
    const session = aSession()
      .searches('refnd not arrived', { results: 0 })
      .searches('refund not arrived', { results: 3 });
    expect(firing(noResults, session)).toBeUndefined();
  });

  it('does not fire for a need without a search', () => {
    expect(firing(noResults, aSession().opens('Refund times'))).toBeUndefined();
  });
});

describe('reformulated', () => {
  const found = ['When a refund arrives', 'Ask for a refund'];
  const twice = () =>
    aSession().searches('refund not arrived', { found }).searches('where is my money', { found });
  const thrice = () => twice().searches('payment back missing', { found });

  it('fires at the third wording of the same need', () => {
    expect(firing(reformulated, thrice())).toEqual({ evidence: ['e1', 'e2', 'e3'] });
    expect(sentenceOf(reformulated, thrice())).toBe(
      'Searched the same need 3 ways: “refund not arrived”, “where is my money”, “payment back missing”.',
    );
  });

  it('does not fire at the second', () => {
    expect(firing(reformulated, twice())).toBeUndefined();
  });

  it('does not count typing on, repeating or correcting as another wording', () => {
    const session = twice()
      .waits(2)
      .searches('where is my money now', { found })
      .searches('where is my mony now', { found })
      .searches('refund not arrived', { found });
    expect(firing(reformulated, session)).toBeUndefined();
  });

  it('does not count searches for something else', () => {
    const session = aSession().searches('dark mode').searches('invite a colleague').searches('refund late');
    expect(firing(reformulated, session)).toBeUndefined();
  });

  it('fires as soon as the site wants it', () => {
    expect(firing(reformulated, twice(), { on: true, threshold: 2 })?.evidence).toEqual(['e1', 'e2']);
    expect(firing(reformulated, thrice(), { on: true, threshold: 4 })).toBeUndefined();
  });
});

describe('weak-results-at-risk', () => {
  const found = ['Round hours in a report'];
  const weak = (query: string, coverage = 0.4) => aSession().searches(query, { found, coverage });

  it('fires when little of what was asked is covered and something is at risk', () => {
    const session = weak('charged twice since the move');
    expect(firing(weakResultsAtRisk, session)).toEqual({ evidence: ['e1'], words: ['charged twice'] });
    expect(sentenceOf(weakResultsAtRisk, session)).toBe(
      '“charged twice since the move” found nothing that fits, and “charged twice” is at stake.',
    );
  });

  it('fires when somebody should look at the account', () => {
    expect(firing(weakResultsAtRisk, weak('why is my account different'))?.words).toEqual([
      'why … my account',
    ]);
  });

  it('does not fire when a result covers what was asked', () => {
    expect(firing(weakResultsAtRisk, weak('charged twice since the move', 0.6))).toBeUndefined();
  });

  it('does not fire when nothing is at risk', () => {
    expect(firing(weakResultsAtRisk, weak('colours of the time sheet'))).toBeUndefined();
  });

  it('does not fire when nothing was found, which is another trigger', () => {
    const session = aSession().searches('charged twice since the move', { results: 0 });
    expect(firing(weakResultsAtRisk, session)).toBeUndefined();
  });

  it('does not fire for an earlier try that a later one mended', () => {
    const session = weak('charged twice since the move').searches('charged twice', { found });
    expect(firing(weakResultsAtRisk, session)).toBeUndefined();
  });

  it('fires when one word found so much that nothing says which is meant', () => {
    const broad = (results: number) => aSession().searches('hacked', { found, results });
    expect(firing(weakResultsAtRisk, broad(5))).toEqual({ evidence: ['e1'], words: ['hacked'] });
    expect(firing(weakResultsAtRisk, broad(4))).toBeUndefined();
    expect(firing(weakResultsAtRisk, broad(4), { threshold: 4 })?.evidence).toEqual(['e1']);
    expect(firing(weakResultsAtRisk, broad(5), { threshold: 6 })).toBeUndefined();
  });
});
