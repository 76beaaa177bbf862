import { INLINE_ARTICLE, INLINE_HOME } from './site.ts';
import type { State } from './state.ts';

/** What a site has placed on its own pages. */
export const inlineStates: readonly State[] = [
  {
    name: 'inline-search',
    async reach(visitor) {
      await visitor.arrive(INLINE_HOME);
      await visitor.see('inlineField');
    },
  },
  {
    name: 'inline-answers',
    after: 'inline-search',
    async reach(visitor) {
      await visitor.write('inlineField', 'refund not arrived');
      await visitor.see('inlineAnswer');
    },
  },
  {
    name: 'inline-stuck',
    async reach(visitor) {
      await visitor.arrive(INLINE_ARTICLE);
      await visitor.scrollTo('inlineStuck');
    },
  },
];
