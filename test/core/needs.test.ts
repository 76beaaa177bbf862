import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindNeeds } from '../../src/core/needs.ts';
import { aSession } from './aSession.ts';
import { anyEvents } from './anySession.ts';
import { rules } from './rules.ts';

const shapes = (session: ReturnType<typeof aSession>) =>
  session.needs.map(({ searches, views, ratings, asked }) =>
    [...searches, ...views, ...ratings, ...asked].map(({ id }) => id).sort(),
  );

describe('one need', () => {
  it('holds the searches for the same thing in other words', () => {
    const session = aSession().searches('refund not arrived').searches('my refund never arrived');
    expect(shapes(session)).toEqual([['e1', 'e2']]);
  });

  it('holds an article that was opened from its results', () => {
    const session = aSession()
      .searches('money missing', { found: ['When a refund arrives'] })
      .opens('When a refund arrives');
    expect(shapes(session)).toEqual([['e1', 'e2']]);
  });

  it('holds a related article that was found by browsing', () => {
    const session = aSession().searches('refund not arrived').opens('Ask for a refund', { where: 'page' });
    expect(shapes(session)).toEqual([['e1', 'e2']]);
  });

  it('holds a search that asks about the article before it', () => {
    const session = aSession().opens('When a refund arrives', { where: 'page' }).searches('refund late');
    expect(shapes(session)).toEqual([['e1', 'e2']]);
  });

  it('holds what the reader said of its articles', () => {
    const session = aSession().opens('When a refund arrives').rates(false);
    expect(shapes(session)).toEqual([['e1', 'e2']]);
  });

  it('is named by its first event', () => {
    expect(aSession().searches('refund not arrived').searches('refund arrived?').need.id).toBe('e1');
  });

  it('holds the wish for contact that came last', () => {
    const session = aSession().searches('invite a colleague').searches('refund not arrived').opensContact();
    expect(shapes(session)).toEqual([['e1'], ['e2', 'e3']]);
  });

  it('begins with the wish for contact when nothing came before', () => {
    expect(shapes(aSession().opensContact())).toEqual([['e1']]);
  });

  it('does not hold contact that the site or the widget has opened', () => {
    expect(shapes(aSession().opensContact('site').opensContact('automatic').opensContact('offer'))).toEqual(
      [],
    );
  });
});

describe('two needs', () => {
  it('are parted by searches for different things', () => {
    const session = aSession().searches('refund not arrived').searches('invite a colleague');
    expect(shapes(session)).toEqual([['e1'], ['e2']]);
  });

  it('are parted by an article that shares nothing with the first', () => {
    const session = aSession().searches('refund not arrived').opens('Track time on your phone');
    expect(shapes(session)).toEqual([['e1'], ['e2']]);
  });

  it('stand in the order of their last event', () => {
    const session = aSession()
      .searches('refund not arrived')
      .searches('invite a colleague')
      .searches('my refund never arrived');
    expect(shapes(session)).toEqual([['e2'], ['e1', 'e3']]);
  });

  it('stand in the order of their last event even within one millisecond', () => {
    const session = aSession()
      .searches('refund not arrived')
      .waits(0)
      .searches('invite a colleague')
      .waits(0)
      .searches('my refund never arrived')
      .waits(0)
      .opensContact();
    const { at } = session.events[0] ?? { at: NaN };
    expect(session.events.slice(0, 3).map((event) => event.at - at)).toEqual([0, 0, 0]);
    expect(shapes(session)).toEqual([['e2'], ['e1', 'e3', 'e4']]);
  });
});

describe('a solved need', () => {
  const solved = () => aSession().searches('refund not arrived').opens('When a refund arrives').rates(true);

  it('is one whose article helped', () => {
    expect(solved().need.solved).toBe(true);
    expect(aSession().opens('When a refund arrives').rates(false).need.solved).toBe(false);
  });

  it('is closed: the same words later are a new need', () => {
    expect(shapes(solved().searches('refund not arrived'))).toEqual([['e1', 'e2', 'e3'], ['e4']]);
  });

  it('takes no further wish for contact', () => {
    expect(shapes(solved().opensContact())).toEqual([['e1', 'e2', 'e3'], ['e4']]);
  });
});

describe('a list of events', () => {
  it('may grow in the hands of who gave it', () => {
    const read = createFindNeeds(rules.words.read.asked);
    const [first, second] = aSession().searches('refund not arrived').searches('invite a colleague').events;
    if (!first || !second) throw new Error('The session has two searches.');
    const events = [first];
    expect(read(events)).toHaveLength(1);
    events.push(second);
    expect(read(events).map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  it('gives the same when it is read at once and event by event', () => {
    fc.assert(
      fc.property(anyEvents(30), (events) => {
        const read = createFindNeeds(rules.words.read.asked);
        events.forEach((_, at) => read(events.slice(0, at + 1)));
        expect(read(events)).toEqual(createFindNeeds(rules.words.read.asked)(events));
      }),
    );
  });

  it('is read anew where it is another session’s', () => {
    const read = createFindNeeds(rules.words.read.asked);
    read(aSession().searches('refund not arrived').searches('invite a colleague').events);
    expect(read(aSession().searches('dark mode').events)).toHaveLength(1);
  });
});

describe('what happens within an article or a flow', () => {
  const reading = () => aSession().opens('Refund times').searches('invite a colleague');

  it('belongs to the need of the article, which is no later for it', () => {
    const [refund, invite] = reading().readsOn(30).reaches('known-limit', 'Write to us.').needs;
    expect(refund?.reads.map(({ id }) => id)).toEqual(['e3']);
    expect(refund?.passages.map(({ id }) => id)).toEqual(['e4']);
    expect(invite?.id).toBe('e2');
  });

  it('belongs to no need where the article was never viewed', () => {
    const session = aSession().searches('refund').reaches('known-limit', 'Write to us.');
    expect(session.need.passages).toEqual([]);
  });

  it('belongs to the latest need: flows and their answers', () => {
    const { need } = reading().startsFlow('set-up').answers('Sign out', 'done');
    expect(need).toMatchObject({ id: 'e2', solved: false });
    expect(need.flows.map(({ id }) => id)).toEqual(['e3']);
    expect(need.answers.map(({ id }) => id)).toEqual(['e4']);
  });

  it('settles the need where a flow’s answer did', () => {
    expect(reading().answers('Sign out', 'solved').need.solved).toBe(true);
    expect(reading().answers('Sign out', 'rejected').need.solved).toBe(false);
  });
});
