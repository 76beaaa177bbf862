import { patterns } from '../core/patterns.ts';
import type { RiskWords } from '../core/words.ts';

/** What is at risk, and how bad it is where a customer says so. The first that is found counts. */
export const risks: readonly RiskWords[] = [
  {
    risk: 'security',
    severity: 'P1',
    patterns: patterns(`hacked | breach | data_leak | leaked_data | SECRET leaked | leaked SECRET | key_leaked | leaked_key
      | compromised | unauthorised_access | unauthorized_access | SOMEONE logged | stolen ACCOUNT | phishing
      | SOMEONE in my ACCOUNT`),
  },
  {
    risk: 'blocker',
    severity: 'P1',
    patterns: patterns(`outage | is_down | are_down | went_down | website_down | service_down | system_down | down_for_everyone
      | working for_everyone | nobody_can | no_one_can | everyone_is LOCKED | production_is BROKEN | down_in production
      | BROKEN in production | failing in production
      | data_loss | lost data | lost_all | all_gone | data & GONE | everything GONE
      | has_been_deleted | was_deleted | were_deleted | got_deleted | corrupted`),
  },
  {
    risk: 'failed-transaction',
    severity: 'P2',
    patterns: patterns(`CHARGED & TWICE | CHARGED again | same CHARGED | two_times | two CHARGED | PAY_failed | failed_PAY | money GONE`),
  },
  {
    risk: 'security',
    severity: 'P3',
    patterns: patterns(`STOLEN | LOST CARD | CARD LOST
      | STRANGE & PAY | random PAY | random charge | STRANGE & ACCOUNT | STRANGE & charge | STRANGE activity | STRANGE & money
      | NOT recognise | NOT recognize | PAY & NOT make | PAY & NOT do | PAY & NOT mine | PAY & NOT done
      | charge NOT make | charge NOT mine | not_my charge | not_my PAY | NOT familiar | NOT initiate | NOT aware
      | PAY NOT set | NOT set PAY | NOT take_out | withdrawal NOT | withdrew NOT | NOT do this | NOT by_me
      | SOMEONE used | SOMEONE using CARD | SOMEONE using ACCOUNT | used_by SOMEONE | NOT authorise | NOT authorize
      | permission
      | freeze CARD | freeze ACCOUNT | block CARD | put hold | place hold | put stop | put block | NOT find my CARD
      | left my CARD | cheating | fake | fraud | scam`),
  },
  {
    risk: 'failed-transaction',
    severity: 'P3',
    patterns: patterns(`PAY & FAILED | CARD & FAILED | MONEY & NOT ARRIVE | NOT DONE | NOT show | not_yet | so_long | too_long | NOT approve | different amount | NOT give | more_than once | less MONEY | still pending | NOT there | NOT reach | MONEY & NOT add | still NOT | GONE MONEY | MONEY & GONE
      | WRONG amount | WRONG & cash | NOT amount | only_got | only_gave | only_received | only_get | gave_me_only | got_only | received_only | less_than | not_all | NOT send | NOT full | NOT let PAY | NOT PAY | PAY NOT WORK
      | PROBLEM & PAY | where_is my MONEY | MONEY NOT | NOT allowed | NOT go_through | went_through | still waiting
      | delay | late delivery | CHARGED without | deducted | dispute `),
  },
  {
    risk: 'access',
    severity: 'P3',
    patterns: patterns(`SECRET & FORGOT | LOCKED_out | ACCOUNT & LOCKED | SECRET & LOCKED | NOT log_in | NOT login | NOT log_into | NOT sign_in
      | NOT verify | FAILED verify | PROBLEM verify | NOT prove | verification FAILED | verification PROBLEM
      | attempts | too_many times | attempts exceeded | NOT access | hold_on ACCOUNT | WRONG SECRET
      | let_me_in | letting_me_in | NOT get_into | NOT get_in`),
  },
  {
    risk: 'blocker',
    severity: 'P3',
    patterns: patterns(`NOT WORK | BROKEN | NOT use | not_able | unable_to | NOT let_me | NOT take CARD | NOT get CARD | NOT get CARD back | NOT accept | swallowed | ate CARD | took CARD | kept CARD | stuck
      | PROBLEM REGISTER | REGISTER PROBLEM | sign_up PROBLEM | PROBLEM sign_up | NOT sign_up | stopped WORK
      | something_is WRONG | something WRONG | whats WRONG | PROBLEM with`),
  },
  {
    risk: 'none',
    severity: 'P2',
    patterns: patterns('urgent | urgently | emergency | asap | need this immediately | losing money | losing customers | deadline_today'),
  },
];
