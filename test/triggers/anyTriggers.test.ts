import { describe, expect, it } from 'vitest';
import { amountOver } from '../../src/triggers/amountOver.ts';
import { repeatContact } from '../../src/triggers/repeatContact.ts';
import { securityIncident } from '../../src/triggers/securityIncident.ts';
import { angry, legalThreat } from '../../src/triggers/tone.ts';
import { vip } from '../../src/triggers/vip.ts';
import { aSession } from '../core/aSession.ts';
import { firing, sentenceOf } from './firing.ts';

const searching = (query: string) => aSession().searches(query);

describe('security-incident', () => {
  it('fires when somebody is in the account who should not be, with the words', () => {
    const session = searching('we have been hacked');
    expect(firing(securityIncident, session)).toEqual({ evidence: ['e1'], words: ['hacked'] });
    expect(sentenceOf(securityIncident, session)).toBe('A possible break-in: “hacked”.');
  });

  it('does not fire for a question about such a thing, nor for another risk', () => {
    expect(firing(securityIncident, searching('how to prevent a data breach'))).toBeUndefined();
    expect(firing(securityIncident, searching('charged twice'))).toBeUndefined();
  });
});

describe('legal-threat', () => {
  it('fires when the law is threatened with, in whatever was written', () => {
    const session = searching('refund late').answers('Wait for five days', 'declined', {
      reason: 'My lawyer will write to you',
    });
    expect(firing(legalThreat, session)).toEqual({ evidence: ['e2'], words: ['my lawyer'] });
    expect(sentenceOf(legalThreat, session)).toBe('Threatens legal action: “my lawyer”.');
  });

  it('does not fire for a question about the law', () => {
    expect(firing(legalThreat, searching('what is a legal notice'))).toBeUndefined();
  });
});

describe('angry', () => {
  it('fires at furious words', () => {
    expect(firing(angry, searching('refund late, this is ridiculous'))).toEqual({
      evidence: ['e1'],
      words: ['ridiculous'],
    });
    expect(sentenceOf(angry, searching('refund late, this is ridiculous'))).toBe('Is angry: “ridiculous”.');
  });

  it('does not fire at a problem that is told calmly', () => {
    expect(firing(angry, searching('my refund is late and I am not happy'))).toBeUndefined();
  });
});

describe('amount-over', () => {
  it('fires at a refund or a charge above 500, as it was written', () => {
    const session = searching('refund late').searches('refund of $1,200 late');
    expect(firing(amountOver, session)).toEqual({ evidence: ['e2'], words: ['$1,200'] });
    expect(sentenceOf(amountOver, session)).toBe('Names a sum above the limit: “$1,200”.');
  });

  it.each(['charged 501 EUR twice', 'I want £900.50 back as a refund'])(
    'fires in any currency: “%s”',
    (query) => {
      expect(firing(amountOver, searching(query))?.evidence).toEqual(['e1']);
    },
  );

  it('does not fire at the limit itself, nor at a number without a currency', () => {
    expect(firing(amountOver, searching('refund of $500'))).toBeUndefined();
    expect(firing(amountOver, searching('refund for invoice 20318'))).toBeUndefined();
  });

  it('does not fire at a sum that nobody asks back or was charged', () => {
    expect(firing(amountOver, searching('track a project with a budget of $9000'))).toBeUndefined();
  });

  it('has the limit that the site wants', () => {
    expect(firing(amountOver, searching('refund of $60'), { threshold: 50 })?.words).toEqual(['$60']);
    expect(firing(amountOver, searching('refund of $900'), { threshold: 1000 })).toBeUndefined();
  });
});

describe('repeat-contact', () => {
  const once = () => aSession().contactedBefore('my refund never arrived', 'T-1');
  const twice = () => once().contactedBefore('refund still not arrived', 'T-2');

  it('fires at the third contact about the same issue', () => {
    const session = twice().searches('refund not arrived');
    expect(firing(repeatContact, session)).toEqual({ evidence: ['e1', 'e2'] });
    expect(sentenceOf(repeatContact, session)).toBe('Wrote 2 times about this before: “T-1”, “T-2”.');
  });

  it('does not fire at the second', () => {
    expect(firing(repeatContact, once().searches('refund not arrived'))).toBeUndefined();
  });

  it('does not fire for another issue', () => {
    expect(firing(repeatContact, twice().searches('invite a colleague'))).toBeUndefined();
  });

  it('counts what was sent in this very session, without a reference as long as it has none', () => {
    const session = once().searches('refund not arrived').submits().searches('refund not arrived yet');
    expect(firing(repeatContact, session)).toEqual({ evidence: ['e1', 'e3'] });
    expect(sentenceOf(repeatContact, session)).toBe('Wrote 2 times about this before: “T-1”.');
  });

  it('fires as early or as late as the site wants it', () => {
    expect(firing(repeatContact, once().searches('refund not arrived'), { threshold: 2 })).toBeDefined();
    expect(firing(repeatContact, twice().searches('refund not arrived'), { threshold: 4 })).toBeUndefined();
  });
});

describe('vip', () => {
  const of = (plan: string) => aSession().isIdentified({ plan }).searches('dark mode');

  it('fires when a customer of a plan that goes first asks something', () => {
    expect(firing(vip, of('Enterprise'))).toEqual({ evidence: ['e2'] });
    expect(sentenceOf(vip, of('Enterprise'))).toBe('A customer of a plan that goes first.');
  });

  it('does not fire for customers of other plans, nor for those of whom nothing is known', () => {
    expect(firing(vip, of('Pro'))).toBeUndefined();
    expect(firing(vip, searching('dark mode'))).toBeUndefined();
  });

  it('does not fire as long as they only read', () => {
    expect(firing(vip, aSession().isIdentified({ plan: 'Enterprise' }).opens('Dark mode'))).toBeUndefined();
  });

  it('has the plans that the site names', () => {
    expect(firing(vip, of('Pro'), { plans: ['Gold', 'PRO'] })?.evidence).toEqual(['e2']);
    expect(firing(vip, of('Enterprise'), { plans: [] })).toBeUndefined();
  });
});
