import type { State } from './state.ts';

const ARTICLE = '/billing/when-a-refund-arrives.html';

/** Searching and reading, up to the offer of a person. */
export const readingStates: readonly State[] = [
  {
    name: 'closed',
    async reach(visitor) {
      await visitor.arrive(ARTICLE);
      await visitor.see('launcher');
    },
  },
  {
    name: 'suggestions',
    after: 'closed',
    async reach(visitor) {
      await visitor.openPanel();
      await visitor.see('result');
    },
  },
  {
    name: 'none',
    after: 'suggestions',
    reach: (visitor) => visitor.search('xylophone'),
  },
  {
    name: 'results',
    after: 'none',
    async reach(visitor) {
      await visitor.search('refund not arrived');
      await visitor.see('result');
    },
  },
  {
    name: 'article',
    after: 'results',
    async reach(visitor) {
      await visitor.press('result');
      await visitor.see('articleRead');
    },
  },
  {
    name: 'article-end',
    after: 'article',
    async reach(visitor) {
      await visitor.scrollTo('articleEnd');
      await visitor.see('rating');
    },
  },
  {
    name: 'offer',
    after: 'article-end',
    async reach(visitor) {
      await visitor.press('ratingNo');
      await visitor.see('offer');
    },
  },
  {
    name: 'launcher-sign',
    after: 'offer',
    async reach(visitor) {
      await visitor.press('close');
      await visitor.see('launcherSign');
    },
  },
  {
    name: 'recents',
    after: 'results',
    async reach(visitor) {
      // The latest search of the page is none that somebody would repeat.
      await visitor.search('reset password');
      await visitor.press('searchClear');
      await visitor.see('recent');
    },
  },
];
