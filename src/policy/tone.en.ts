import { patterns, type Pattern } from '../core/patterns.ts';

/** How something is said, in one language. */
export interface ToneWords {
  /** Abuse, or fury. */
  readonly angry: readonly Pattern[];
  /** A threat with the law. */
  readonly legalThreat: readonly Pattern[];
}

/** English. */
export const englishTone: ToneWords = {
  angry: patterns(
    'fuck|shit|bullshit|wtf|bastard|asshole|idiot|moron|stupid|crap|damn|furious|ridiculous|outrageous|' +
      'disgusting|disgrace|pathetic|unacceptable|useless|worst service|worst company|worst support|' +
      'terrible service|terrible support|fed_up|sick_of|had_enough|waste of_my_time|what_the_hell|' +
      'this_is a joke|are_you_kidding',
  ),
  legalThreat: patterns(
    'will_sue|ill_sue|to_sue|gonna_sue|sue_you|my_lawyer|our_lawyer|my_attorney|our_attorney|' +
      'my_solicitor|lawyer will|hear from lawyer|legal_action|take to_court|see_you_in_court|' +
      'small_claims|lawsuit|ombudsman|trading_standards',
  ),
};
