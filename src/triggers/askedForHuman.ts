import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/** "Need a person", "talk to someone", or a press of "Contact support": once is enough. */
export const askedForHuman: Trigger = {
  name: 'asked-for-human',
  channel: 'any',
  find: ({ need, said, read }) =>
    shownBy([...said.filter(({ text }) => read.understand(text).wantsHuman.length > 0), ...need.asked]),
};
