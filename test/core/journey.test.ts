import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../src/core/journey.ts';
import { aSession, urlOf } from './aSession.ts';

const journey = (session: ReturnType<typeof aSession>) => journeyOf(session.events);

describe('the journey', () => {
  it('tells what happened in order, with ids and times', () => {
    const session = aSession()
      .searches('refund late', { found: ['Refund times'] })
      .opens('Refund times', { section: 'Billing' })
      .rates(false)
      .isOffered()
      .dismisses()
      .opensContact()
      .submits();
    expect(journey(session).map(({ id, type }) => `${id} ${type}`)).toEqual([
      'e1 searched',
      'e2 article-viewed',
      'e3 rated',
      'e4 offered',
      'e5 dismissed',
      'e6 contact-opened',
      'e7 submitted',
    ]);
    expect(journey(session)[1]).toMatchObject({ at: '2026-11-20T14:00:20.000Z', section: 'Billing' });
  });

  it('tells a search of the site itself, and no number where it did not say one', () => {
    const session = aSession()
      .searches('refund late', { where: 'site', found: ['Refund times'], results: 12 })
      .opens('Refund times', { where: 'page' })
      .searches('refund lost', { where: 'site', results: 'unknown' });
    expect(journey(session)).toMatchObject([
      { where: 'site', results: 12, opened: [urlOf('Refund times')] },
      { type: 'article-viewed' },
      { where: 'site', opened: [] },
    ]);
    expect(journey(session)[2]).not.toHaveProperty('results');
  });

  it('adds the reading time to the latest view of the article', () => {
    const session = aSession().reads('Refund times', 30, 40).reads('Refund times', 12.6, 90);
    expect(journey(session)).toMatchObject([
      { id: 'e1', readingSeconds: 30, depthPercent: 40 },
      { id: 'e3', readingSeconds: 13, depthPercent: 90 },
    ]);
  });

  it('keeps the depth between nothing and all', () => {
    const session = aSession().reads('Refund times', 5, 250).reads('Refund refused', 5, -3);
    expect(journey(session)).toMatchObject([{ depthPercent: 100 }, { depthPercent: 0 }]);
  });

  it('names under a search the results that were opened, each once', () => {
    const session = aSession()
      .searches('refund', { found: ['Refund times', 'Refund refused'] })
      .opens('Refund refused')
      .opens('Refund refused')
      .opens('Something else');
    expect(journey(session)[0]).toMatchObject({ opened: [urlOf('Refund refused')] });
  });

  it('tells steps that were done or declined, without secrets in the reason', () => {
    const session = aSession()
      .answers('Reload', 'done')
      .answers('Sign out', 'declined', { reason: 'my password is hunter2' });
    expect(journey(session)).toMatchObject([
      { step: 'Reload', outcome: 'done' },
      { step: 'Sign out', outcome: 'declined', reason: 'my password is [password removed]' },
    ]);
  });

  it('tells the flow that was begun, what was chosen, and where it led', () => {
    const session = aSession()
      .startsFlow('sign-in', 'Signing in does not work')
      .answers('What happens?', 'chosen', {
        flow: 'sign-in',
        choice: 'My account is locked',
        leadsTo: 'restricted-action',
      });
    expect(journey(session)).toMatchObject([
      { type: 'flow-started', flow: 'sign-in', title: 'Signing in does not work' },
      {
        type: 'step-answered',
        flow: 'sign-in',
        step: 'What happens?',
        outcome: 'chosen',
        choice: 'My account is locked',
        leadsTo: 'restricted-action',
      },
    ]);
  });

  it('tells which passages were reached, and what this browser has sent before', () => {
    const session = aSession()
      .contactedBefore('Refund late', 'T-4001', 48)
      .opens('Refund times')
      .reaches('known-limit', 'If this fails, write to us.', 14);
    expect(journey(session)).toMatchObject([
      {
        type: 'contacted-before',
        need: 'Refund late',
        reference: 'T-4001',
        sentAt: '2026-11-18T14:00:00.000Z',
      },
      { type: 'article-viewed' },
      {
        type: 'passage-reached',
        url: urlOf('Refund times'),
        title: 'Refund times',
        kind: 'known-limit',
        text: 'If this fails, write to us.',
        seconds: 14,
      },
    ]);
  });

  it('leaves out what says nothing to support', () => {
    const session = aSession()
      .isIdentified({ name: 'Ana' })
      .hasContext({ app: '4.12' })
      .submits()
      .fails()
      .isDelivered();
    expect(journey(session).map(({ type }) => type)).toEqual(['submitted']);
  });
});
