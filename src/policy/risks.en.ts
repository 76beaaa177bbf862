import { patterns } from '../core/patterns.ts';
import type { RiskWords } from '../core/words.ts';

/** What is at risk, and how bad it is where a customer says so; the worst first. P1 and P2 cannot wait for the docs. */
export const risks: readonly RiskWords[] = [
  {
    risk: 'security',
    severity: 'P1',
    patterns: patterns(
      `hacked | breach | data_leak | leaked_data | SECRET leaked | leaked SECRET | compromised | unauthorised_access
      | unauthorized_access | SOMEONE logged | SOMEONE in my ACCOUNT | stolen ACCOUNT | phishing`,
    ),
  },
  {
    risk: 'blocker',
    severity: 'P1',
    patterns: patterns(
      `outage | is_down | are_down | went_down | website_down | service_down | system_down | down_for_everyone
      | NOT working for_everyone | nobody_can | no_one_can | everyone_is LOCKED | production_is BROKEN | down_in production
      | BROKEN in production | failing in production | data_loss | lost data | lost_all | all_gone | data & GONE
      | everything GONE | has_been_deleted | was_deleted | were_deleted | got_deleted | corrupted`,
    ),
  },
  {
    risk: 'failed-transaction',
    severity: 'P2',
    patterns: patterns(
      `CHARGED & TWICE | CHARGED again | CHARGED two_times | same CHARGED | two CHARGED | PAY_failed | failed_PAY
      | money GONE`,
    ),
  },
  {
    risk: 'security',
    severity: 'P2',
    patterns: patterns(
      'STRANGE & PAY | STRANGE & charge | STRANGE & money | STRANGE & ACCOUNT | STRANGE activity | fraud | scam',
    ),
  },
  {
    risk: 'none',
    severity: 'P2',
    patterns: patterns(
      'urgent | urgently | emergency | asap | need this immediately | losing money | losing customers | deadline_today',
    ),
  },
  {
    risk: 'security',
    severity: 'P3',
    patterns: patterns(
      `STOLEN | LOST CARD | CARD LOST | left my CARD | NOT find my CARD | ODD PAY | ODD charge | NOT recognise | NOT recognize
      | PAY & NOT make | PAY & NOT do | PAY & NOT mine | PAY & NOT done | charge NOT make | charge NOT mine | not_my charge
      | not_my PAY | NOT familiar | NOT initiate | NOT aware | PAY NOT set | NOT set PAY | NOT take_out | withdrawal NOT
      | NOT do this | NOT by_me | NOT authorise | NOT authorize | permission | SOMEONE used | SOMEONE using ACCOUNT
      | SOMEONE using CARD | used_by SOMEONE | freeze CARD | freeze ACCOUNT | block CARD | put hold | place hold | put stop
      | put block`,
    ),
  },
  {
    risk: 'failed-transaction',
    severity: 'P3',
    patterns: patterns(
      `PAY & FAILED | CARD & FAILED | NOT PAY | NOT let PAY | PAY NOT WORK | PAY & PROBLEM | CHARGED without | deducted
      | dispute | MONEY NOT | MONEY & NOT ARRIVE | MONEY & NOT add | MONEY & GONE | where_is my MONEY | NOT DONE | NOT show
      | NOT there | NOT give | NOT reach | NOT approve | NOT allowed | NOT send | NOT full | not_all | not_yet | still NOT
      | still pending | still waiting | so_long | too_long | delay | late delivery | WRONG amount | different amount
      | NOT amount | WRONG & cash | less MONEY | less_than | more_than once | only_got | got_only | only_gave | gave_me_only
      | only_received | received_only`,
    ),
  },
  {
    risk: 'access',
    severity: 'P3',
    patterns: patterns(
      `SECRET & FORGOT | SECRET & LOCKED | ACCOUNT & LOCKED | LOCKED_out | hold_on ACCOUNT | WRONG SECRET | attempts
      | too_many times | NOT log_in | NOT log_into | NOT login | NOT sign_in | NOT access | NOT get_into | let_me_in
      | NOT verify | FAILED verify | PROBLEM verify | NOT prove | verification FAILED | verification PROBLEM`,
    ),
  },
  {
    risk: 'blocker',
    severity: 'P3',
    patterns: patterns(
      `NOT WORK | stopped WORK | BROKEN | stuck | PROBLEM with | something WRONG | whats WRONG | not_able | unable_to
      | NOT let_me | NOT use | NOT accept | NOT take CARD | NOT get CARD | swallowed | ate CARD | took CARD | kept CARD
      | PROBLEM REGISTER | REGISTER PROBLEM | PROBLEM sign_up | sign_up PROBLEM`,
    ),
  },
];
