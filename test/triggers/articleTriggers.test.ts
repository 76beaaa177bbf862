import { describe, expect, it } from 'vitest';
import { loop } from '../../src/triggers/loop.ts';
import { manyArticles } from '../../src/triggers/manyArticles.ts';
import { notHelpful } from '../../src/triggers/notHelpful.ts';
import { sensitiveTopic } from '../../src/triggers/sensitiveTopic.ts';
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

describe('loop', () => {
  const [first, second] = ['Refund times', 'Refund refused'];
  const twiceBack = () => reading(first, second, first, second);

  it('fires when the reader comes back the third time', () => {
    const session = twiceBack().opens(first);
    expect(firing(loop, session)).toEqual({ evidence: ['e3', 'e4', 'e5'] });
    expect(sentenceOf(loop, session)).toBe(
      'Came back 3 times to the same places: “Refund times”, “Refund refused”.',
    );
  });

  it('counts a search that is made again, and a flow that is begun again', () => {
    const session = aSession()
      .searches('refund late')
      .startsFlow('set-up')
      .searches('Refund  late')
      .startsFlow('set-up')
      .opens('Refund times')
      .searches('refund late');
    expect(firing(loop, session)?.evidence).toEqual(['e3', 'e4', 'e6']);
  });

  it('names the flows that were begun again', () => {
    const session = aSession().searches('calendar sync');
    for (const flow of ['set-up', 'sign-in', 'set-up', 'sign-in', 'set-up'])
      session.startsFlow(flow, flow === 'set-up' ? 'Setting up' : 'Signing in');
    expect(sentenceOf(loop, session)).toBe(
      'Came back 3 times to the same places: “Setting up”, “Signing in”.',
    );
  });

  it('does not fire at the second, which is checking', () => {
    expect(firing(loop, twiceBack())).toBeUndefined();
  });

  it('does not count the same thing twice in a row: a page that is loaded again', () => {
    expect(firing(loop, reading(first, first, first, first, second))).toBeUndefined();
  });

  it('fires as early or as late as the site wants it', () => {
    expect(firing(loop, twiceBack(), { threshold: 2 })?.evidence).toEqual(['e3', 'e4']);
    expect(firing(loop, twiceBack().opens(first), { threshold: 4 })).toBeUndefined();
  });
});

describe('sensitive-topic', () => {
  it('fires when an article on such a topic was read for half a minute in all', () => {
    const session = aSession().reads('Security of your data', 20).readsOn(10);
    expect(firing(sensitiveTopic, session)).toEqual({ evidence: ['e1'] });
    expect(sentenceOf(sensitiveTopic, session)).toBe(
      'Read about a sensitive topic: “Security of your data”.',
    );
  });

  it('does not fire when the article was merely opened, or read for a shorter time', () => {
    expect(firing(sensitiveTopic, reading('Security of your data'))).toBeUndefined();
    expect(firing(sensitiveTopic, aSession().reads('Security of your data', 29))).toBeUndefined();
  });

  it('does not fire when an article on something else was read', () => {
    expect(firing(sensitiveTopic, aSession().reads('Colours of the calendar', 300))).toBeUndefined();
  });

  it('fires at a passage that the site marked as sensitive', () => {
    const session = aSession()
      .opens('Leave the team')
      .reaches('sensitive-topic', 'What the works council must know.');
    expect(firing(sensitiveTopic, session)).toEqual({ evidence: ['e2'] });
    expect(sentenceOf(sensitiveTopic, session)).toBe(
      'Read about a sensitive topic: “What the works council must know”.',
    );
  });

  it('fires as early or as late as the site wants it', () => {
    const session = aSession().reads('Security of your data', 40);
    expect(firing(sensitiveTopic, session, { threshold: 41 })).toBeUndefined();
    expect(firing(sensitiveTopic, session, { threshold: 40 })?.evidence).toEqual(['e1']);
  });
});
