import { describe, expect, it } from 'vitest';
import { urgentTerms } from '../../src/triggers/urgentTerms.ts';
import { aSession } from '../core/aSession.ts';
import { firing, sentenceOf } from './firing.ts';

const fires = (query: string) => firing(urgentTerms, aSession().searches(query)) !== undefined;

describe('urgent words', () => {
  it.each([
    'your site is down',
    'everything went down this morning',
    'is there an outage?',
    'nobody can log in',
    'not working for everyone in our office',
    'we lost all hours of last week',
    'my data is gone',
    'our projects were deleted overnight',
    'export is corrupted',
    'I was charged twice',
    'double charge on my card',
    'there is an unknown charge',
    'payment failed but money was taken',
    'my money has disappeared',
    'this is URGENT',
    'need help asap',
    'production is broken',
    'api is down in production',
    'I think we have been hacked',
    'someone logged into my account',
    'password leaked on github',
    'unauthorised access to my workspace',
    'what is going on, all our data is gone',
  ])('are in “%s”', (query) => {
    expect(fires(query)).toBe(true);
  });

  it('come with the queries that hold them, and the words', () => {
    const session = aSession()
      .searches('refund late')
      .searches('charged twice, refund late')
      .searches('refund late urgent');
    expect(sentenceOf(urgentTerms, session)).toBe('Urgent words: “charged twice”, “urgent”.');
    expect(firing(urgentTerms, session)).toEqual({
      evidence: ['e2', 'e3'],
      words: ['charged twice', 'urgent'],
    });
  });
});

describe('no urgent words', () => {
  it.each([
    'how to prevent data loss',
    'how do I avoid being charged twice',
    'protect against phishing',
    'what is a data breach',
    'what counts as unauthorised access',
    'what are urgent tasks',
    'how does double charge protection work',
    'policy on compromised accounts',
    'slow down timer',
    'down payment',
    'is down payment refundable',
    'count down to a deadline',
    'drop down menu on my site',
    'download my data',
    'use api keys in production',
    'mark a task as urgent',
    'make sure no one can edit an invoice',
    'hide rates so nobody can see them',
    'is my data deleted when I cancel',
    'delete data',
    'memory leak in the desktop app',
    'cancel immediately or at the end of the month',
    'charge a client twice a month',
    'immediately invoice a project',
    'lost my phone',
    'refund not arrived',
    'money back still missing',
  ])('are in “%s”', (query) => {
    expect(fires(query)).toBe(false);
  });

  it('are in what was merely read', () => {
    expect(firing(urgentTerms, aSession().opens('What to do after data loss'))).toBeUndefined();
  });
});
