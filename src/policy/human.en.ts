import { patterns } from '../core/patterns.ts';

/** A wish for a person. */
export const human = patterns(
  `TALK PERSON | TALK one_of PERSON | contact PERSON | call_PERSON | call_a HUMAN | call_your PERSON | reach PERSON | connect PERSON
  | put_me PERSON | put_me_through | transfer_me PERSON | pass_me PERSON | direct_me PERSON | get_me PERSON
  | get hold_of PERSON | get PERSON to_help | touch PERSON | get_in_touch | need HUMAN | want HUMAN | give_me HUMAN
  | PERSON i can TALK | HUMAN_please | real_PERSON | actual_PERSON | live_PERSON | human_PERSON | human_being | live_chat
  | customer_service | customer_support | customer_care | call_center | call_centre | helpline | help_line | hotline
  | toll_free | contact_number | support_number | care_number | your_number | number to_call | phone_support
  | contact_you | contact_us | contact_details | write_to_support | email_support | call_me_back | please_call_me_$
  | call_back | callback | not_a_bot | help from_a_human | with a_machine | want to_TALK_$ | like to_TALK_$
  | ^_HUMAN_$ | ^_TALK_$`,
);

/** What only looks like one: people as things of the product, and the question what one is talking to. */
export const notHuman = patterns(
  `BOT or PERSON | HUMAN or BOT | are_you PERSON | are_you BOT | you_PERSON | you_a PERSON | youre_human | youre_a PERSON | you_are PERSON
  | is_this PERSON | is_this BOT | am_i TALK PERSON | am_i TALK BOT | contact_person | contact_form | do_contacts
  | contacts_to | PERSON_role | PERSON_header | invite_PERSON | add_PERSON | remove_PERSON | add_live_chat
  | install_live_chat | enable_live_chat | live_chat_widget | live_chat_integration`,
);

/** Abuse, or fury. */
export const angry = patterns(
  `fuck | fucking | shit | bullshit | wtf | bastard | asshole | idiot | moron | stupid | crap | damn | goddamn | furious
  | ridiculous | outrageous | disgusting | disgrace | pathetic | unacceptable | useless | rubbish support
  | worst service | worst company | worst support | terrible service | terrible support | fed_up | sick_of | had_enough
  | waste of_my_time | what_the_hell | this_is a_joke | are_you_kidding`,
);

/** A threat with the law. */
export const legalThreat = patterns(
  `ill_sue | will_sue | going_to_sue | gonna_sue | sue_you | my_lawyer | our_lawyer | my_attorney
  | our_attorney | my_solicitor | hear_from lawyer | legal_action | take to_court | see_you_in_court | small_claims | lawsuit
  | ombudsman | trading_standards | report_you_to`,
);
