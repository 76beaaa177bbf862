import { describe, expect, it } from 'vitest';
import { answerRejected } from '../../src/triggers/answerRejected.ts';
import { restrictedAction, unclassified } from '../../src/triggers/flowEnds.ts';
import { frustration } from '../../src/triggers/frustration.ts';
import { aSession } from '../core/aSession.ts';
import { firing, sentenceOf } from './firing.ts';

describe('answer-rejected', () => {
  const once = () => aSession().opens('Refund times').rates(false, { proposed: true });

  it('fires at the second rejected proposal', () => {
    const session = once().opens('Refund refused').rates(false, { proposed: true });
    expect(firing(answerRejected, session)).toEqual({ evidence: ['e2', 'e4'] });
    expect(sentenceOf(answerRejected, session)).toBe(
      'Rejected 2 proposed answers: “Refund times”, “Refund refused”.',
    );
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

  it('counts what a flow proposed, in the order in which it was rejected', () => {
    const session = aSession()
      .searches('refund late')
      .answers('Wait for five days', 'rejected')
      .opens('Refund times')
      .rates(false, { proposed: true });
    expect(firing(answerRejected, session)).toEqual({ evidence: ['e2', 'e4'] });
    expect(sentenceOf(answerRejected, session)).toBe(
      'Rejected 2 proposed answers: “Refund times”, “Wait for five days”.',
    );
    expect(firing(answerRejected, once().answers('Wait for five days', 'declined'))).toBeUndefined();
  });

  it('fires as soon as the site wants it', () => {
    expect(firing(answerRejected, once(), { on: true, threshold: 1 })?.evidence).toEqual(['e2']);
  });
});

describe('unclassified', () => {
  const asked = () => aSession().searches('calendar sync').startsFlow('set-up');

  it('fires where the flow ends because none of its choices fits', () => {
    const session = asked().answers('Which calendar is it?', 'none-fits', { leadsTo: 'unclassified' });
    expect(firing(unclassified, session)).toEqual({ evidence: ['e3'] });
    expect(sentenceOf(unclassified, session)).toBe(
      'No choice of the guided flow fitted: “Which calendar is it?”.',
    );
  });

  it('does not fire where the flow goes on from there, nor where it ends for another reason', () => {
    expect(firing(unclassified, asked().answers('Which calendar is it?', 'none-fits'))).toBeUndefined();
    const session = asked().answers('Change the owner', 'chosen', { leadsTo: 'restricted-action' });
    expect(firing(unclassified, session)).toBeUndefined();
  });
});

describe('restricted-action', () => {
  const asked = () => aSession().searches('change the owner').startsFlow('set-up');

  it('fires where the flow comes to what it may not do', () => {
    const session = asked().answers('Is the owner gone?', 'chosen', {
      choice: 'Yes',
      leadsTo: 'restricted-action',
    });
    expect(firing(restrictedAction, session)).toEqual({ evidence: ['e3'] });
    expect(sentenceOf(restrictedAction, session)).toBe(
      'The guided flow may not go further: “Is the owner gone? Yes”.',
    );
  });

  it('does not fire at a step that the customer did not want to do', () => {
    expect(firing(restrictedAction, asked().answers('Sign out', 'declined'))).toBeUndefined();
  });
});

describe('frustration', () => {
  const once = () => aSession().searches('calendar sync still not working');

  it('fires when it is said the second time, with the words', () => {
    const session = once().searches('calendar sync same problem again');
    expect(firing(frustration, session)).toEqual({
      evidence: ['e1', 'e2'],
      words: ['not working', 'same problem'],
    });
    expect(sentenceOf(frustration, session)).toBe('It still does not work: “not working”, “same problem”.');
  });

  it('hears it in the reason for which a step was declined', () => {
    const session = once().answers('Sign out', 'declined', { reason: 'I tried everything' });
    expect(firing(frustration, session)?.evidence).toEqual(['e1', 'e2']);
  });

  it('does not fire at the first, which is how every question begins', () => {
    expect(firing(frustration, once())).toBeUndefined();
  });

  it('does not fire at questions that say nothing of the kind', () => {
    const session = aSession().searches('calendar sync').searches('calendar sync settings');
    expect(firing(frustration, session)).toBeUndefined();
  });

  it('fires as soon as the site wants it', () => {
    expect(firing(frustration, once(), { threshold: 1 })?.evidence).toEqual(['e1']);
    const twice = once().searches('calendar sync same problem again');
    expect(firing(frustration, twice, { threshold: 3 })).toBeUndefined();
  });
});
