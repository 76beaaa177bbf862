import { describe, expect, it } from 'vitest';
import { aSession } from './aSession.ts';

const struggling = () =>
  aSession()
    .searches('refund not arrived', { found: ['When a refund arrives'] })
    .opens('When a refund arrives')
    .rates(false);

describe('what is offered unasked', () => {
  it('is nothing as long as the docs help', () => {
    expect(aSession().searches('refund not arrived').opens('When a refund arrives').offer()).toBeUndefined();
    expect(
      aSession().searches('refund not arrived').opens('When a refund arrives').rates(true).offer(),
    ).toBeUndefined();
  });

  it('is contact about the need that the docs did not solve', () => {
    expect(struggling().offer()).toMatchObject({
      need: { id: 'e1' },
      row: { id: 'billing-question' },
      mode: { value: 'offer' },
    });
  });

  it('is never again contact about a need whose offer was put aside', () => {
    const session = struggling().isOffered().dismisses();
    expect(session.offer()).toBeUndefined();
    expect(session.searches('my refund never arrived').rates(false).offer()).toBeUndefined();
  });

  it('is contact anew about a different need', () => {
    const session = struggling().dismisses().opens('Invite your team').rates(false);
    expect(session.offer()?.need.id).toBe('e5');
  });

  it('is never contact about a need that was handed over', () => {
    const session = struggling().submits();
    expect(session.offer()).toBeUndefined();
    expect(session.isDelivered().searches('my refund never arrived').offer()).toBeUndefined();
  });

  it('is contact anew when a solved question comes back and is not solved again', () => {
    const session = aSession().opens('When a refund arrives').rates(true).dismisses('e1');
    expect(session.opens('When a refund arrives').rates(false).offer()?.need.id).toBe('e4');
  });

  it('is nothing for a solved need, even if the words were urgent', () => {
    const session = aSession()
      .searches('charged twice', { found: ['Charged twice'] })
      .opens('Charged twice');
    expect(session.offer()?.mode.value).toBe('automatic');
    expect(session.rates(true).offer()).toBeUndefined();
  });
});

describe('an earlier need that is still open', () => {
  it('is offered while the customer looks at something else', () => {
    const session = struggling().opens('Invite your team');
    expect(session.offer()).toMatchObject({ need: { id: 'e1' }, mode: { value: 'offer' } });
    expect(session.decision().need.id).toBe('e4');
  });

  it('is offered beside the docs and no longer put first, however urgent', () => {
    const session = aSession().searches('charged twice').searches('invite a colleague');
    expect(session.offer()).toMatchObject({
      need: { id: 'e1' },
      mode: { value: 'offer', by: 'earlier-need' },
      severity: { value: 'P2' },
    });
  });

  it('gives way to the current need where both are open', () => {
    const session = aSession().searches('charged twice').opens('Invite your team').rates(false);
    expect(session.offer()?.need.id).toBe('e2');
  });

  it('is the most severe one where several are open, and the latest of equals', () => {
    const session = aSession()
      .searches('hacked')
      .searches('charged twice')
      .opens('Invite your team')
      .rates(false)
      .searches('dark mode');
    expect(session.offer()?.row.id).toBe('suspected-breach');
    expect(session.dismisses('e1').offer()?.need.id).toBe('e2');
    expect(session.dismisses('e2').offer()?.need.id).toBe('e3');
    expect(session.dismisses('e3').offer()).toBeUndefined();
  });
});

describe('the current decision', () => {
  it('is about the latest need, offered or not', () => {
    expect(struggling().dismisses().decision().need.id).toBe('e1');
  });

  it('starts from nothing when the latest need is solved', () => {
    const session = struggling().opens('Ask for a refund').rates(true);
    expect(session.decision()).toMatchObject({ need: { id: '' }, mode: { value: 'on-request' } });
  });

  it('hears a wish for a human although the offer was put aside', () => {
    expect(struggling().dismisses().opensContact().decision().mode.value).toBe('automatic');
  });
});
