import { describe, expect, it } from 'vitest';
import { handoff } from '../../src/core/handoff.ts';
import { handoff as schema } from '../../src/schema/handoff.ts';
import { aSession } from './aSession.ts';
import { rules } from './rules.ts';

const signIn = { flow: 'sign-in' } as const;
const lockedOut = () =>
  aSession()
    .searches('cannot sign in')
    .startsFlow('sign-in', 'Signing in does not work', 'e1')
    .answers('Where from?', 'none-fits', signIn)
    .answers('Read this', 'rejected', { ...signIn, choice: '/spam.html' })
    .answers('Type it by hand', 'declined', { ...signIn, reason: 'No keyboard' })
    .answers('Private window', 'done', signIn)
    .answers('What happens?', 'chosen', {
      ...signIn,
      choice: 'My account is locked',
      leadsTo: 'restricted-action',
    });

describe('a handoff from a guided flow', () => {
  const session = lockedOut().opensContact('offer').submits();
  const sent = handoff(session.session, session.submitted, rules);

  it('holds each step with its outcome and the reason', () => {
    expect(sent.stepsTried).toEqual([
      'Searched “cannot sign in” (3 results)',
      'Answered: Where from? None of the choices',
      'Did not solve it: Read this (/spam.html)',
      'Not done: Type it by hand (No keyboard)',
      'Done: Private window',
      'Answered: What happens? My account is locked',
    ]);
    expect(schema.parse(sent).journey.map(({ type }) => type)).toContain('flow-started');
  });

  it('tells it in the note', () => {
    for (const line of [
      'began “Signing in does not work”',
      'found no choice that fits under “Where from?”',
      'said that “Read this” did not solve it',
      'declined the step “Type it by hand”: No keyboard',
      'did the step “Private window”',
      'answered “What happens?” with “My account is locked”',
    ])
      expect(sent.note).toContain(line);
  });

  it('says at which answer the flow could not go on', () => {
    const trigger = sent.triggers.find(({ name }) => name === 'restricted-action');
    expect(trigger).toMatchObject({ channel: 'flow', evidence: ['e7'] });
    expect(trigger?.because).toContain('“What happens? My account is locked”');
  });

  it('is for the team of the row that the flow is of', () => {
    expect(sent.decision).toMatchObject({ row: 'password-reset', destination: { team: 'account-access' } });
  });
});

describe('the need of a flow', () => {
  it('is the one that it was begun for, though another came after', () => {
    const session = aSession()
      .searches('cannot sign in')
      .searches('where is my invoice')
      .startsFlow('sign-in', 'Signing in does not work', 'e1')
      .answers('What happens?', 'none-fits', { ...signIn, leadsTo: 'unclassified' });
    expect(session.needs.map(({ id, answers }) => [id, answers.length])).toEqual([
      ['e2', 0],
      ['e1', 1],
    ]);
  });

  it('stays the same when an article that the flow proposes shares no word with it', () => {
    const session = aSession()
      .searches('cannot sign in')
      .startsFlow('sign-in', 'Signing in does not work', 'e1')
      .opens('Look into spam')
      .answers('Read this', 'rejected', signIn);
    expect(session.need).toMatchObject({ id: 'e1', answers: [{ outcome: 'rejected' }] });
  });

  it('is its own where the site began it', () => {
    const session = aSession()
      .searches('where is my invoice')
      .startsFlow('sign-in', 'Signing in does not work', '');
    expect(session.need).toMatchObject({ id: 'e2', searches: [] });
    expect(session.decision().row.id).toBe('password-reset');
  });

  it('is an earlier one where that is about the same', () => {
    const session = aSession()
      .searches('signing in fails')
      .startsFlow('sign-in', 'Signing in does not work', '');
    expect(session.need.id).toBe('e1');
  });

  it('holds the search for the same, and the article with a word of it, that follow', () => {
    const session = aSession()
      .startsFlow('sign-in', 'Signing in does not work', '')
      .opens('Sign in with a code')
      .searches('sign in');
    expect(session.needs.map(({ id }) => id)).toEqual(['e1']);
  });

  it('fills the form where nothing was searched', () => {
    const session = aSession().startsFlow('sign-in', 'Signing in does not work', '');
    const { form } = session.opensContact('offer').submits().submitted;
    expect(form).toMatchObject({
      subject: 'Signing in does not work',
      description: 'Signing in does not work.',
    });
  });

  it('is closed when the flow solved it', () => {
    const session = aSession()
      .searches('cannot sign in')
      .startsFlow('sign-in', 'Signing in does not work', 'e1')
      .answers('Private window', 'solved', signIn);
    expect(session.need.solved).toBe(true);
    expect(session.offer()).toBeUndefined();
  });
});
