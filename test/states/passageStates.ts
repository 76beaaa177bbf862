import type { State } from './state.ts';

/** A second is staying, so that nobody waits for ten. */
const quick = { triggers: { 'known-limit': { on: true, threshold: 1 } } };

/** The offer at the sentence that leads to it. */
export const passageStates: readonly State[] = [
  {
    name: 'offer-in-text',
    async reach(visitor) {
      await visitor.arrive('/');
      await visitor.call('config', { policy: quick });
      await visitor.call('article', '/api/authentication-errors.html');
      await visitor.scrollToText('If you have tried all six');
      await visitor.see('offerInText');
    },
  },
  {
    name: 'offer-on-page',
    minWidth: 1000,
    async reach(visitor) {
      await visitor.arrive('/api/authentication-errors.html');
      await visitor.call('config', { policy: quick });
      await visitor.scrollToText('If you have tried all six');
      await visitor.see('offerOnPage');
    },
  },
];
