import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { offerEn } from '../../src/messages/offer.en.ts';
import { shippedTriggers } from '../../src/triggers/shippedTriggers.ts';
import { offerTitle } from '../../src/ui/offerTitle.ts';
import { aModel } from './aModel.ts';
import { aRefundStory } from './happenings.ts';
import { showContact } from './show.tsx';

const names = shippedTriggers.map(({ name }) => name);

describe('the sentence that says why', () => {
  it('is one of its own for every trigger, so that a site may word each', () => {
    expect(Object.keys(offerEn.offerTitle).sort()).toEqual([...names].sort());
  });

  it.each(names)('is a whole sentence for %s', (name) => {
    const model = aModel(aRefundStory);
    const decision = model.assessment.value?.offer;
    if (!decision) throw new Error('Nothing is offered.');
    const fired = [{ name, channel: 'any' as const, evidence: ['e1', 'e2', 'e3'] }];
    expect(offerTitle({ ...decision, fired }, model)).toMatch(/^[A-Z][^{}]+\.$/);
  });

  it('stands above the form, before what was filled in', () => {
    showContact(aModel(aRefundStory));
    expect(screen.getByText(/We filled in what we know/).textContent).toBe(
      'That article did not settle it. We filled in what we know. Change anything.',
    );
  });
});
