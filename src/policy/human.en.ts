import { patterns } from '../core/patterns.ts';

/** A wish for a person. */
export const human = patterns(
  'TALK PERSON|TALK one_of PERSON|contact PERSON|call_PERSON|reach PERSON|connect PERSON|' +
    'put_me_through|transfer_me PERSON|get_me PERSON|give_me HUMAN|get hold_of PERSON|need HUMAN|' +
    'want HUMAN|PERSON i can TALK|HUMAN_please|real_PERSON|live_PERSON|human_PERSON|customer_service|' +
    'customer_support|customer_care|call_center|contact_you|contact_number|call_me_back|with a_machine|' +
    '^_live_chat_$|^_HUMAN_$|^_TALK_$',
);

/** What only looks like one: people as things of the product, and the question what one is talking to. */
export const notHuman = patterns(
  'BOT or PERSON|HUMAN or BOT|are_you PERSON|you_PERSON|you_are PERSON|is_this PERSON|' +
    'am_i TALK PERSON|contact_person|contact_form|contacts_to',
);
