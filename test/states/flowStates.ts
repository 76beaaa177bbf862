import type { State } from './state.ts';

/** Guided flows, and the steps before contact. */
export const flowStates: readonly State[] = [
  {
    name: 'flow-entry',
    async reach(visitor) {
      await visitor.arrive('/');
      await visitor.openPanel();
      await visitor.search('login is refused');
      await visitor.scrollTo('flowEntry');
    },
  },
  {
    name: 'flow-question',
    after: 'flow-entry',
    async reach(visitor) {
      await visitor.press('flowEntry');
      await visitor.see('flowChoices');
    },
  },
  {
    name: 'flow-step',
    after: 'flow-question',
    async reach(visitor) {
      await visitor.press('flowFirstChoice');
      await visitor.see('flowStepDone');
    },
  },
  {
    name: 'flow-person',
    after: 'flow-step',
    async reach(visitor) {
      await visitor.press('flowStartAgain');
      await visitor.press('flowNoneFits');
      await visitor.see('offer');
    },
  },
  {
    name: 'steps-first',
    async reach(visitor) {
      await visitor.arrive('/setup/connect-your-calendar.html');
      await visitor.openPanel();
      await visitor.search('connect calendar');
      await visitor.press('result');
      await visitor.see('articleRead');
      await visitor.scrollTo('articleEnd');
      await visitor.press('ratingNo');
      await visitor.press('offerTake');
      await visitor.see('stepDone');
    },
  },
];
