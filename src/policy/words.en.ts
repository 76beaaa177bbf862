import { groupsOf, patterns } from '../core/patterns.ts';
import type { WordLists } from '../core/words.ts';
import { groups } from './groups.en.ts';
import { risks } from './risks.en.ts';

/** English. */
export const english: WordLists = {
  stopWords: new Set(
    'a about after all am an and any are as at be been but by can could did do does doing for from get getting got had has have help how i if im in into is it its just like me my need needs of on or our please so some than that the their them then there these they this to too up us use using want was way we were what when where which who why will with would you your'.split(
      ' ',
    ),
  ),
  problem:
    'error fail failed cannot cant problem issue broken stuck missing wrong refused declined rejected blocked locked crash crashed lost'.split(
      ' ',
    ),
  groups: groupsOf(groups),
  risks,
  harmless: patterns('down_payment | drop_down | slow_down | count_down | as_urgent | twice_a | so_nobody_can | so_no_one_can | NOT know | NOT understand | NOT sure | no_longer | not_only | NOT tell | NOT remember'),
  calm: patterns(
    `prevent | avoid | protect_against | what_is_a | what_is_an | what_is phishing | what_are | what_counts_as | what_does
    | policy_on | how_does | make_sure`,
  ),
  human: patterns(
    `TALK PERSON | contact PERSON | call_PERSON | call_a HUMAN | call_your PERSON
    | reach PERSON | connect PERSON | put_me_through | put_me PERSON | transfer_me PERSON | pass_me PERSON | direct_me PERSON
    | get hold_of PERSON | get_me PERSON | touch PERSON | NOT PERSON HUMAN
    | need HUMAN | want HUMAN | give_me HUMAN | PERSON i can TALK | get PERSON to_help
    | real_PERSON | actual_PERSON | live_PERSON | human_PERSON | human_being | live_chat | HUMAN_please
    | customer_service | customer_support | customer_care | call_center | call_centre | helpline | hotline | toll_free
    | contact_number | support_number | care_number | write_to_support | email_support | call_me_back | please_call_me_$
    | call_back | callback | your_number | number to_call | phone_support | help_line | get_in_touch | contact_you | contact_us
    | contact_details | want to_TALK_$ | like to_TALK_$ | not_a_bot | help from_a_human | with a_machine
    | ^_HUMAN_$ | ^_TALK_$`,
  ),
  notHuman: patterns(
    `BOT or PERSON | HUMAN or BOT | are_you PERSON | are_you BOT | you_PERSON | you_a PERSON | youre PERSON | you_are PERSON | is_this PERSON | is_this BOT | am_i TALK PERSON
    | am_i TALK BOT | contact_person | contact_form | do_contacts | contacts_to
    | PERSON_role | PERSON_header | invite_PERSON | add_PERSON | remove_PERSON | add_live_chat | install_live_chat | enable_live_chat
    | live_chat_widget | live_chat_integration`,
  ),
  angry: patterns('fuck'),
  legalThreat: patterns('sue'),
};
