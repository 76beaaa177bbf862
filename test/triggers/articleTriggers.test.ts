import { describe, expect, it } from 'vitest';
import { manyArticles } from '../../src/triggers/manyArticles.ts';
import { notHelpful } from '../../src/triggers/notHelpful.ts';
import { aSession } from '../core/aSession.ts';
import { firing, sentenceOf } from './firing.ts';

const reading = (...titles: string[]) => {
  const session = aSession();
  for (const title of titles) session.opens(title);
  return session;
};

describe('many-articles', () => {
  const three = ['Refund times', 'Ask for a refund', 'Refund refused'];

  it('fires at the fourth related article', () => {
    const session = reading(...three, 'Refund to another card');
    expect(firing(manyArticles, session)).toEqual({ evidence: ['e1', 'e2', 'e3', 'e4'] });
    expect(sentenceOf(manyArticles, session)).toBe(
      'Viewed 4 related articles, the last one “Refund to another card”.',
    );
  });

  it('does not fire at the third, which is a normal way to compare', () => {
    expect(firing(manyArticles, reading(...three))).toBeUndefined();
  });

  it('counts an article once, however often it is opened', () => {
    expect(firing(manyArticles, reading(...three, 'Refund times', 'Refund refused'))).toBeUndefined();
  });

  it('does not count articles that have nothing to do with it', () => {
    expect(firing(manyArticles, reading(...three, 'Invite your team'))).toBeUndefined();
    expect(firing(manyArticles, reading('Invite your team', ...three))).toBeUndefined();
  });

  it('fires as late as the site wants it', () => {
    const session = reading(...three, 'Refund to another card');
    expect(firing(manyArticles, session, { on: true, threshold: 5 })).toBeUndefined();
    expect(firing(manyArticles, reading(...three), { on: true, threshold: 3 })?.evidence).toHaveLength(3);
  });
});

describe('not-helpful', () => {
  it('fires at the first “No”', () => {
    const session = aSession().opens('Refund times').rates(false);
    expect(firing(notHelpful, session)).toEqual({ evidence: ['e2'] });
    expect(sentenceOf(notHelpful, session)).toBe('Said that “Refund times” did not help.');
  });

  it('does not fire at a “Yes”, nor without an answer', () => {
    expect(firing(notHelpful, aSession().opens('Refund times').rates(true))).toBeUndefined();
    expect(firing(notHelpful, aSession().opens('Refund times'))).toBeUndefined();
  });

  it('fires as late as the site wants it', () => {
    const session = aSession().opens('Refund times').rates(false);
    expect(firing(notHelpful, session, { on: true, threshold: 2 })).toBeUndefined();
    session.opens('Refund refused').rates(false);
    expect(firing(notHelpful, session, { on: true, threshold: 2 })?.evidence).toEqual(['e2', 'e4']);
  });
});
