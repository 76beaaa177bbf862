import { patterns } from '../core/patterns.ts';
import type { WordLists } from '../core/words.ts';

/** How something is said in English, and whom it is said about. */
export const tone: Pick<
  WordLists,
  'angry' | 'legalThreat' | 'frustrated' | 'ownAccount' | 'sensitive' | 'paying' | 'currencies'
> = {
  angry: patterns(
    'fuck|shit|bullshit|wtf|bastard|asshole|idiot|moron|so_stupid|this_stupid|your_stupid|stupid_thing|' +
      'crap|damn|furious|ridiculous|outrageous|disgusting|disgrace|pathetic|unacceptable|useless|' +
      'worst service|worst company|worst support|terrible service|terrible support|fed_up|sick_of|had_enough|' +
      'waste of_my_time|what_the_hell|this_is a joke|are_you_kidding',
  ),
  legalThreat: patterns(
    'will_sue|ill_sue|to_sue|gonna_sue|sue_you|my_lawyer|our_lawyer|my_attorney|our_attorney|' +
      'my_solicitor|lawyer will|hear from lawyer|take legal_action|start legal_action|legal_action against|' +
      'legal_action will|or_legal_action|take to_court|see_you_in_court|small_claims|lawsuit|' +
      'ombudsman|trading_standards',
  ),
  frustrated: patterns(
    'NOT WORK|NOT_help|still NOT|still same|still FAILED|still BROKEN|nothing WORK|nothing help|keep FAILED|' +
      'tried everything|tried_that|again_and_again|over_and_over|same PROBLEM',
  ),
  ownAccount: patterns(
    'check my_ACCOUNT|look_at my_ACCOUNT|look_into my_ACCOUNT|why my_ACCOUNT|' +
      'wrong my_ACCOUNT|on_my_ACCOUNT&why|happened my_ACCOUNT|unlock my_ACCOUNT|my_ACCOUNT_only|' +
      'merge my ACCOUNT|transfer ownership',
  ),
  sensitive: patterns(
    'PAY|billing|invoice|legal|lawyer|court|law|gdpr|privacy|personal_data|security|breach|fraud|STRANGE',
  ),
  paying: patterns('PAY|invoice|bill|money|money_back|owe|compensation|subscription'),
  currencies: {
    dollar: 'USD',
    buck: 'USD',
    euro: 'EUR',
    pound: 'GBP',
    quid: 'GBP',
    yen: 'JPY',
    rupee: 'INR',
    rs: 'INR',
    franc: 'CHF',
  },
};
