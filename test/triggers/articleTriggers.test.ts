import { describe, expect, it } from 'vitest';
import { answerRejected } from '../../src/triggers/answerRejected.ts';
import { manyArticles } from '../../src/triggers/manyArticles.ts';
import { notHelpful } from '../../src/triggers/notHelpful.ts';
import { aSession } from '../core/aSession.ts';
import { firing } from './firing.ts';

const reading = (...titles: string[]) => {
  const session = aSession();
  for (const title of titles) session.opens(title);
  return session;
};

describe('many-articles', () => {
  const three = ['Refund times', 'Ask for a refund', 'Refund refused'];

  it('fires at the fourth related article', () => {
    expect(firing(manyArticles, reading(...three, 'Refund to another card'))).toEqual({
      because: 'Viewed 4 related articles, the last one “Refund to another card”.',
      evidence: ['e1', 'e2', 'e3', 'e4'],
    });
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
    expect(firing(notHelpful, aSession().opens('Refund times').rates(false))).toEqual({
      because: 'Said that “Refund times” did not help.',
      evidence: ['e2'],
    });
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

describe('answer-rejected', () => {
  const once = () => aSession().opens('Refund times').rates(false, { proposed: true });

  it('fires at the second rejected proposal', () => {
    expect(firing(answerRejected, once().opens('Refund refused').rates(false, { proposed: true }))).toEqual({
      because: 'Rejected 2 proposed answers: “Refund times”, “Refund refused”.',
      evidence: ['e2', 'e4'],
    });
  });

  it('does not fire at the first', () => {
    expect(firing(answerRejected, once())).toBeUndefined();
  });

  it('does not count articles that the reader found by browsing', () => {
    expect(firing(answerRejected, once().opens('Refund refused').rates(false))).toBeUndefined();
  });

  it('does not count answers that helped', () => {
    const session = aSession().opens('Refund times').rates(true, { proposed: true });
    expect(firing(answerRejected, session)).toBeUndefined();
  });

  it('fires as soon as the site wants it', () => {
    expect(firing(answerRejected, once(), { on: true, threshold: 1 })?.evidence).toEqual(['e2']);
  });
});
