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
    'hacked|breach|phishing|compromised|leaked data|SECRET&leaked|STRANGE access|SOMEONE logged_in|' +
      'SOMEONE logged_into|SOMEONE in my ACCOUNT|stolen account',
  ),
  words(
    'blocker',
    'P1',
    'outage|is_down|are_down|WENT_down|production BROKEN|for_everyone|nobody_can|no_one_can|data&GONE|' +
      'lost_all|all_gone|everything GONE|WENT_deleted|corrupted',
  ),
  words(
    'failed-transaction',
    'P2',
    'PAY&TWICE|PAY_failed|failed_PAY|money_GONE|money_is_GONE|money_has_GONE',
  ),
  words('security', 'P2', 'STRANGE&PAY|STRANGE&ACCOUNT|STRANGE activity|fraud'),
  words('none', 'P2', 'urgent|urgently|emergency|asap|losing money'),
  words('security', 'P3', 'STOLEN|GONE CARD|CARD GONE|NOT KNOWN|PAY&NOT MADE|SOMEONE used|freeze ACCOUNT'),
  words(
    'failed-transaction',
    'P3',
    'PAY&FAILED|CARD&FAILED|PAY&PROBLEM|NOT PAY|deducted|MONEY NOT|MONEY&NOT ARRIVE|MONEY&GONE|' +
      'where_is my MONEY|WRONG amount|NOT DONE|NOT there|NOT give|only_got|still NOT|' +
      'still pending|still waiting|so_long|delay',
  ),
  words(
    'access',
    'P3',
    'SECRET&FORGOT|SECRET&LOCKED|ACCOUNT&LOCKED|hold_on ACCOUNT|WRONG SECRET|attempts|' + 'NOT LOGIN',
  ),
  words(
    'blocker',
    'P3',
    'NOT WORK|BROKEN|stuck|PROBLEM with|something WRONG|unable_to|NOT let_me|NOT use|' +
      'NOT get CARD|PROBLEM&REGISTER|PROBLEM&sign_up',
  ),
];
