import { groupsOf, patterns } from '../core/patterns.ts';
import { createLanguage } from '../core/reader.ts';
import type { WordLists } from '../core/words.ts';
import { groups } from './groups.en.ts';
import { human, notHuman } from './human.en.ts';
import { needWords } from './needWords.en.ts';
import { risks } from './risks.en.ts';
import { tone } from './tone.en.ts';

/** What is looked for in English texts. */
const lists: WordLists = {
  ...needWords,
  ...tone,
  problem: patterns('PROBLEM|FAILED|BROKEN|LOCKED|WRONG|GONE|NOT|stuck'),
  groups: groupsOf(groups),
  risks,
  harmless: patterns(
    'down_payment|as_urgent|twice_a|so_nobody_can|so_no_one_can|no_longer|NOT know|NOT sure|GONE&found',
  ),
  calm: patterns(
    'prevent|avoid|protect_against|what_is_a|what_is_an|what_is phishing|what_are|what_counts_as|' +
      'what_does|policy_on|how_does|make_sure',
  ),
  human,
  notHuman,
};

/** English, for whoever asks: what it has read is let go with it. */
export const createEnglish = () => createLanguage(lists);

/** English, for programs that read many sessions. */
export const english = /* @__PURE__ */ createEnglish();
