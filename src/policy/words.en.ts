import type { WordLists } from '../core/words.ts';
import { needWords } from './needWords.en.ts';

const list = (words: string): string[] => words.trim().split(/\s*\|\s*/);

/** English. Phrases match by stem: "charged twice" also finds "charging twice". */
export const english: WordLists = {
  ...needWords,
  urgent: list(
    `outage | is down | are down | went down | site down | service down | system down | down for everyone
    | not working for everyone | nobody can | no one can | everyone is locked out | production is broken
    | down in production | broken in production | failing in production
    | data loss | lost data | lost all | lost our data | lost my data | data is gone | data gone | all gone | data missing
    | data disappeared | everything disappeared | has been deleted | was deleted | were deleted | got deleted | corrupted
    | charged twice | charged two times | double charged | double charge | duplicate charge | unknown charge
    | unrecognised charge | unrecognized charge | unauthorised charge | unauthorized charge | unauthorised payment
    | unauthorized payment | payment failed | transaction failed | money disappeared | money missing | money gone
    | urgent | urgently | emergency | asap | need this immediately | losing money | losing customers | deadline today
    | hacked | been hacked | breach | data leak | leaked data | password leaked | leaked password | key leaked
    | leaked key | compromised | unauthorised access | unauthorized access
    | someone else logged in | someone logged into | stolen account | phishing`,
  ),
  calm: list(
    `prevent | avoid | protect against | what is a | what is an | what is phishing | what are | what counts as | what does
    | policy on | how does | down payment | as urgent | so nobody can | so no one can | make sure`,
  ),
  contactVerbs: list(
    'talk to | talk with | speak to | speak with | chat with | chat to | connect me | put me through | transfer me | get hold of',
  ),
  people: list(
    'human | person | someone | somebody | anyone | agent | representative | rep | advisor | adviser | operator | people | staff | support | manager | supervisor | sales | expert | specialist',
  ),
  humanPhrases: list(
    `need a person | need a human | need human | need an agent | want a person | want a human | want an agent | want human
    | need someone to | real person | real human | actual person | actual human | human being | live agent | live chat
    | live person | customer service | customer support | contact support | contact your support | contact the support
    | contact someone | contact a human | contact a person | contact an agent | contact sales | call support
    | call your support | call someone | call me back | reach support | reach your support | reach someone | reach a human
    | reach a person | reach an agent | write to support | email support | someone i can talk | anyone i can talk
    | human please | agent please | not a bot | help from a human`,
  ),
  notHuman: list(
    `are you a human | are you human | are you a bot | are you real | are you a person | are you a real person
    | are you a real human | is this a bot | is this a human | is this a real person | am i talking to a real person
    | am i talking to a real human | am i talking to | contact person | support agent role | invite someone | add someone
    | remove someone | do contacts support | add live chat | install live chat | enable live chat | live chat widget
    | live chat integration`,
  ),
  problem: list(
    "error | fail | failed | cannot | cant | can't | problem | issue | broken | stuck | missing | wrong | refused | declined | rejected | blocked | locked | crash | crashed | lost",
  ),
};
