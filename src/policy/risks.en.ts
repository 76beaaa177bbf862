import { patterns } from '../core/patterns.ts';
import type { RiskWords } from '../core/words.ts';

const words = (risk: RiskWords['risk'], severity: RiskWords['severity'], list: string): RiskWords => ({
  risk,
  severity,
  patterns: patterns(list),
});

/** What is at risk, and how bad it is where a customer says so; the worst first. P1 and P2 cannot wait for the docs. */
export const risks: readonly RiskWords[] = [
  words(
    'security',
    'P1',
    `hacked | breach | phishing | compromised | leaked data | SECRET & leaked | unauthorised_access | unauthorized_access
    | SOMEONE logged | SOMEONE in my ACCOUNT | stolen ACCOUNT`,
  ),
  words(
    'blocker',
    'P1',
    `outage | is_down | are_down | WENT_down | service_down | system_down | website_down | down in production
    | production BROKEN | for_everyone | nobody_can | no_one_can | everyone LOCKED | data & GONE | lost_all | all_gone
    | everything GONE | WENT_deleted | corrupted`,
  ),
  words('failed-transaction', 'P2', 'PAY & TWICE | two PAY | PAY_failed | failed_PAY | money GONE'),
  words('security', 'P2', 'STRANGE & PAY | STRANGE & ACCOUNT | STRANGE activity | fraud'),
  words(
    'none',
    'P2',
    'urgent | urgently | emergency | asap | need this immediately | losing money | losing customers | deadline_today',
  ),
  words(
    'security',
    'P3',
    `STOLEN | scam | GONE CARD | CARD GONE | left my CARD | ODD PAY | NOT recognise | NOT recognize | NOT authorise
    | NOT authorize | NOT familiar | PAY & NOT MADE | withdrawal NOT | NOT set PAY | SOMEONE used | freeze ACCOUNT
    | block CARD | put hold | place hold | put stop`,
  ),
  words(
    'failed-transaction',
    'P3',
    `PAY & FAILED | CARD & FAILED | PAY & PROBLEM | NOT PAY | deducted | dispute | MONEY NOT | MONEY & NOT ARRIVE
    | MONEY & GONE | where_is my MONEY | NOT DONE | NOT there | NOT give | not_yet | still NOT | still pending
    | still waiting | so_long | too_long | delay | WRONG amount | WRONG & cash | NOT amount | less MONEY | less_than
    | more_than once | only_got | only_gave`,
  ),
  words(
    'access',
    'P3',
    `SECRET & FORGOT | SECRET & LOCKED | ACCOUNT & LOCKED | LOCKED_out | hold_on ACCOUNT | WRONG SECRET | attempts
    | too_many times | NOT LOGIN | let_me_in | FAILED verify | PROBLEM verify | NOT prove`,
  ),
  words(
    'blocker',
    'P3',
    `NOT WORK | stopped WORK | BROKEN | stuck | PROBLEM with | something WRONG | whats WRONG | not_able | unable_to
    | NOT let_me | NOT use | NOT get CARD | swallowed | ate CARD | took CARD | kept CARD | PROBLEM & REGISTER | PROBLEM & sign_up`,
  ),
];
