import { describe, expect, it } from 'vitest';
import { askedForHuman } from '../../src/triggers/askedForHuman.ts';
import { aSession } from '../core/aSession.ts';
import { firing, sentenceOf } from './firing.ts';

const asks = (query: string) => firing(askedForHuman, aSession().searches(query)) !== undefined;

describe('a wish for a human', () => {
  it.each([
    'talk to a human',
    'I need a person',
    'can I speak to someone about my refund?',
    'speak with one of your lovely support people',
    'chat with an agent',
    'contact support',
    'how do I contact support',
    'contact your support team',
    'call support',
    'please call me back',
    'connect me to an operator',
    'put me through to a manager',
    'get hold of someone',
    'is there anyone I can talk to',
    'live chat',
    'customer service',
    'real person please',
    'HUMAN PLEASE',
    'I am not a bot, I want a human',
    'I cannot invite someone, I need a human',
    'are you a bot? let me talk to a person',
    'reach a human',
    'talk to sales',
    'I don’t want the docs, I need to talk to somebody',
  ])('is “%s”', (query) => {
    expect(asks(query)).toBe(true);
  });

  it('is heard once, with what was said', () => {
    const session = aSession().searches('refund late').searches('talk to a human about my late refund');
    expect(firing(askedForHuman, session)).toEqual({ evidence: ['e2'] });
    expect(sentenceOf(askedForHuman, session)).toBe(
      'Asked for a person: “talk to a human about my late refund”.',
    );
  });

  it('is a press of the contact button', () => {
    const session = aSession().searches('refund late').opensContact();
    expect(firing(askedForHuman, session)).toEqual({ evidence: ['e2'] });
    expect(sentenceOf(askedForHuman, session)).toBe('Opened contact without an offer.');
  });

  it('is heard in the reason for which a step was declined', () => {
    const session = aSession()
      .searches('calendar sync')
      .answers('Sign out', 'declined', { reason: 'let me talk to a human' });
    expect(firing(askedForHuman, session)).toEqual({ evidence: ['e2'] });
    expect(sentenceOf(askedForHuman, session)).toBe('Asked for a person in what they wrote.');
  });

  it('is not contact that the widget or the site has opened', () => {
    for (const by of ['offer', 'automatic', 'site'] as const)
      expect(firing(askedForHuman, aSession().searches('refund late').opensContact(by))).toBeUndefined();
  });
});

describe('no wish for a human', () => {
  it.each([
    'are you a bot',
    'are you a human?',
    'are you a real person',
    'am I talking to a real person',
    'is this a bot',
    'call me Bob',
    'phone number of a client',
    'add a person to my team',
    'invite someone to a project',
    'remove someone from the workspace',
    'contact form plugin',
    'does the contact form support attachments',
    'contact person on an invoice',
    'export contacts to support tool',
    'api call for agent list',
    'call an endpoint with an agent token',
    'support agent role permissions',
    'user agent header',
    'human readable dates',
    'real time person tracking',
    'chat integration',
    'install live chat widget',
    'talk about pricing',
    'how many people can use it',
    'manager approval of time sheets',
    'supported browsers',
  ])('is “%s”', (query) => {
    expect(asks(query)).toBe(false);
  });
});
