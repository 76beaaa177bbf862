import { describe, expect, it } from 'vitest';
import { holds } from '../../src/core/conditions.ts';
import type { Conditions } from '../../src/core/policy.ts';
import { aSession } from './aSession.ts';

type ASession = ReturnType<typeof aSession>;

const held = (when: Conditions, session: ASession) => holds(when, session.observation, undefined);

describe('no condition', () => {
  it('holds for everybody', () => {
    expect(held({}, aSession().searches('refund'))).toBe(true);
  });
});

describe('a plan', () => {
  const of = (plan?: string) => aSession().isIdentified({ plan }).searches('refund');

  it('holds for customers of one of those named, in any case of letters', () => {
    expect(held({ plans: ['Gold', 'Enterprise'] }, of('enterprise'))).toBe(true);
  });

  it('does not hold for customers of another, or of none that is known', () => {
    expect(held({ plans: ['Enterprise'] }, of('Pro'))).toBe(false);
    expect(held({ plans: ['Enterprise'] }, of(undefined))).toBe(false);
    expect(held({ plans: ['Enterprise'] }, aSession().searches('refund'))).toBe(false);
  });
});

describe('a trait', () => {
  const session = () =>
    aSession().isIdentified({ company: 'Larch Studio' }).hasContext({ region: 'eu-west' }).searches('refund');

  it('is read from what the site said about the customer, and from its context', () => {
    expect(held({ traits: { company: 'larch *' } }, session())).toBe(true);
    expect(held({ traits: { region: 'EU-*' } }, session())).toBe(true);
  });

  it('has its latest value', () => {
    expect(held({ traits: { region: 'eu-*' } }, session().hasContext({ region: 'us-east' }))).toBe(false);
  });

  it('must hold with every other one that is named', () => {
    expect(held({ traits: { company: 'larch*', region: 'eu-*' } }, session())).toBe(true);
    expect(held({ traits: { company: 'larch*', region: 'us-*' } }, session())).toBe(false);
  });

  it('does not hold where nothing is known of it', () => {
    expect(held({ traits: { beta: 'yes' } }, session())).toBe(false);
    expect(held({ traits: { constructor: 'yes' } }, session())).toBe(false);
  });
});

describe('an amount', () => {
  it('holds where a sum above it is named, in any currency', () => {
    expect(held({ amountOver: 100 }, aSession().searches('refund of 100.50 EUR'))).toBe(true);
    expect(held({ amountOver: 100 }, aSession().searches('refund').searches('refund of £900'))).toBe(true);
  });

  it('does not hold at the sum itself, nor at a number that is no sum', () => {
    expect(held({ amountOver: 100 }, aSession().searches('refund of $100'))).toBe(false);
    expect(held({ amountOver: 100 }, aSession().searches('error 500'))).toBe(false);
  });

  it('of nothing holds where any sum is named, and only there', () => {
    expect(held({ amountOver: 0 }, aSession().searches('refund of $1'))).toBe(true);
    expect(held({ amountOver: 0 }, aSession().searches('refund'))).toBe(false);
  });
});

describe('a language', () => {
  it('is that of the page, and of its variety', () => {
    const session = aSession().searches('refund', { language: 'de-AT' });
    expect(held({ languages: ['de'] }, session)).toBe(true);
    expect(held({ languages: ['DE-at'] }, session)).toBe(true);
    expect(held({ languages: ['en', 'de'] }, session)).toBe(true);
    expect(held({ languages: ['de-CH'] }, session)).toBe(false);
    expect(held({ languages: ['d'] }, session)).toBe(false);
  });

  it('is that of the page that was read last', () => {
    const session = aSession().searches('refund', { language: 'de' }).opens('Refund', { language: 'fr' });
    expect(held({ languages: ['fr'] }, session)).toBe(true);
    expect(held({ languages: ['de'] }, session)).toBe(false);
  });

  it('does not hold where no page says its language', () => {
    expect(held({ languages: ['en'] }, aSession().searches('refund'))).toBe(false);
  });
});

describe('counts', () => {
  it('of searches hold from so many on', () => {
    const session = aSession().searches('refund late').searches('refund not arrived');
    expect(held({ counts: { searches: 2 } }, session)).toBe(true);
    expect(held({ counts: { searches: 3 } }, session)).toBe(false);
  });

  it('of articles count each once', () => {
    const session = aSession().opens('Refund times').opens('Refund refused').opens('Refund times');
    expect(held({ counts: { articles: 2 } }, session)).toBe(true);
    expect(held({ counts: { articles: 3 } }, session)).toBe(false);
  });

  it('of rejections count articles and answers that did not help, and nothing else', () => {
    const session = aSession()
      .opens('Refund times')
      .rates(false)
      .answers('Wait for five days', 'rejected')
      .answers('Sign out', 'declined');
    expect(held({ counts: { rejections: 2 } }, session)).toBe(true);
    expect(held({ counts: { rejections: 3 } }, session)).toBe(false);
  });
});

describe('several conditions', () => {
  const all: Conditions = {
    plans: ['pro'],
    traits: { region: 'eu' },
    amountOver: 10,
    languages: ['en'],
    counts: { searches: 1 },
  };
  const session = () =>
    aSession()
      .isIdentified({ plan: 'Pro' })
      .hasContext({ region: 'eu' })
      .searches('refund of $20', { language: 'en-GB' });

  it('hold together', () => {
    expect(held(all, session())).toBe(true);
  });

  it.each<Conditions>([
    { plans: ['free'] },
    { traits: { region: 'us' } },
    { amountOver: 20 },
    { languages: ['de'] },
    { counts: { searches: 2 } },
  ])('do not hold when one of them does not: %j', (other) => {
    expect(held({ ...all, ...other }, session())).toBe(false);
  });
});
