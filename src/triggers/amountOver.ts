import type { Trigger } from '../core/trigger.ts';
import { wordsIn } from './evidence.ts';

/** A refund or charge above a set amount, 500 by default, in whatever currency it is named. */
export const amountOver: Trigger = {
  name: 'amount-over',
  channel: 'any',
  find: ({ said, read }, { threshold = 500 }) =>
    wordsIn(said, (text) => {
      const { paying, amounts } = read.understand(text);
      return paying
        ? amounts.filter(({ value }) => value > threshold).map(({ start, end }) => text.slice(start, end))
        : [];
    }),
};
