import { describe, expect, it } from 'vitest';
import { earlierAbout } from '../../src/core/earlier.ts';
import { factsOf } from '../../src/core/facts.ts';
import { aSession, HANDOFF_ID, START } from './aSession.ts';
import { rules } from './rules.ts';

type ASession = ReturnType<typeof aSession>;

const facts = (session: ASession) => factsOf(session.events);

describe('what a session knows beside its needs', () => {
  it('is nothing at first', () => {
    expect(factsOf([])).toEqual({ customer: undefined, context: {}, earlier: [] });
  });

  it('is who the customer is, as the site said last', () => {
    const session = aSession().isIdentified({ name: 'Ana', plan: 'Pro' }).isIdentified({ name: 'Ana Reyes' });
    expect(facts(session).customer).toEqual({ name: 'Ana Reyes' });
  });

  it('is what the site added, the latest value of each name', () => {
    const session = aSession().hasContext({ app: '4.12', region: 'eu' }).hasContext({ app: '4.13' });
    expect(facts(session).context).toEqual({ app: '4.13', region: 'eu' });
  });

  it('is what this browser sent before, from earlier sessions and from this one', () => {
    const session = aSession()
      .contactedBefore('refund late', 'T-1', 48)
      .searches('invite a colleague')
      .submits();
    expect(facts(session).earlier).toMatchObject([
      { id: 'e1', need: 'refund late', reference: 'T-1', sentAt: START - 48 * 3_600_000 },
      { id: 'e3', handoff: HANDOFF_ID, need: 'Invite a colleague', reference: undefined },
    ]);
    expect(facts(session.isDelivered('T-2')).earlier.at(-1)?.reference).toBe('T-2');
  });

  it('is not what the endpoint refused, and is what may still arrive', () => {
    const session = aSession().searches('invite a colleague').submits();
    expect(facts(session.fails('unreachable')).earlier).toHaveLength(1);
    expect(facts(session.fails('refused')).earlier).toEqual([]);
  });
});

describe('the earlier handoffs about a need', () => {
  const about = (session: ASession) =>
    earlierAbout(session.need, facts(session), rules.words.read).map(({ reference }) => reference);
  const before = () =>
    aSession().contactedBefore('refund not arrived', 'T-1').contactedBefore('invite a colleague', 'T-2');

  it('are those that ask for what is searched now', () => {
    expect(about(before().searches('my refund never arrived'))).toEqual(['T-1']);
  });

  it('are those that ask for what is read now', () => {
    expect(about(before().opens('Invite a colleague'))).toEqual(['T-2']);
  });

  it('are none where nothing of it was ever sent', () => {
    expect(about(before().searches('dark mode'))).toEqual([]);
  });
});
