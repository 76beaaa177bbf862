import { groupsOf, patterns, type Pattern } from '../core/patterns.ts';
import type { Category } from '../core/policy.ts';
import type { Groups } from '../core/clauses.ts';
import { groups } from './groups.en.ts';

/** The words of the eight categories, in one language. */
export interface CategoryWords {
  readonly groups: Groups;
  /** From the most telling to the least: the first that is found counts. */
  readonly rules: readonly { readonly category: Category; readonly patterns: readonly Pattern[] }[];
}

const rule = (category: Category, list: string) => ({ category, patterns: patterns(list) });

/** English. */
export const englishCategories: CategoryWords = {
  groups: groupsOf({
    ...groups,
    CHANGE: `change edit editing update modify modifying correct correcting add remove switch set setting enter submit
      replace move moved`,
    GETTING: 'get getting order apply request need want new issue receive buy obtain another replacement replace extra spare',
    DETAILS: 'detail info information name surname email address phone number',
    QUESTION: 'how what where when which who why can could does do is are will would should may must any',
    ORDER: 'order purchase package parcel shipment item product article',
    SEE: 'see check view look find show tell know track status eta give',
    BALANCE: 'balance statement history transactions',
    DEV: `api webhook sdk endpoint json curl oauth javascript js php ruby rails django nodejs iframe sandbox param params parameter
      metadata localhost css html developer publishable exception stacktrace payload npm backend frontend github
      integrate integrating integration plugin library documentation docs implement implementing implementation
      programmatically ssl tls token object ids async sql regex repository gem`,
    CODE: `test testing method event parse server client request response callback node python android ios java code dashboard
      platform string array query null undefined id http https url script class function field form domain site website app
      redirect generate pass retrieve call value live mode checkout connect subscription plan`,
  }),
  rules: [
    rule('developer-api', 'DEV | CODE CODE CODE | CODE & CODE create | test_mode | live_mode | test CARD | status_code | client_side | server_side'),
    rule('data-privacy-security', `gdpr | privacy | personal_data | my_data | data_protection | hacked | compromised | breach | STOLEN
      | LOST CARD | CARD LOST | fraud | scam | STRANGE & PAY | STRANGE & ACCOUNT | STRANGE charge | NOT recognise | NOT recognize
      | freeze | SOMEONE using ACCOUNT | SOMEONE used | PAY & NOT make | withdrawal & NOT | left my CARD`),
    rule('billing', 'PAY & FAILED | CARD & FAILED | WRONG & MONEY | WRONG rate | rate WRONG | NOT rate | CHARGED & TWICE | extra charge | pending | invoice | NOT let PAY | NOT PAY'),
    rule('setup', 'shipping_address | delivery_address | secondary_address | newsletter | direct_deposit | activate | activation'),
    rule('account-access', `SECRET | log_in | login | logged | sign_in | identity | verify | verification | LOCKED & ACCOUNT | hold_on ACCOUNT
      | two_factor | 2fa | sign_up | REGISTER | username | CHANGE my_DETAILS | CHANGE personal | CHANGE DETAILS
      | create ACCOUNT | delete ACCOUNT | cancel ACCOUNT | switch ACCOUNT | CHANGE ACCOUNT | security_question`),
    rule('account-specific', `cancel ORDER | CHANGE ORDER | track ORDER | ORDER_status | status ORDER | eta ORDER | complaint | claim | close ACCOUNT | terminate ACCOUNT
      | SEE BALANCE | what BALANCE | account_balance | my BALANCE | how_much in my | how_much have | recent PAY | last PAY | policy_number | my_card arrived
      | card NOT arrive | waiting card`),
    rule('bug', 'bug | crash | swallowed | ate CARD | took my_card | BROKEN | CARD NOT WORK | contactless NOT | NOT WORK | NOT use CARD'),
    rule('how-to', `exchange_rate | how_long | limit | branch | atm | hours | supported | support | recommend | alternative | software | program | upgrade | download | export | tool | best | looking_for | convert | feature | delivery | shipping | shipment
      | review | feedback | age | country | currency | currencies`),
    rule('setup', `set_up | setup | install | connect | sync | link | enroll | open ACCOUNT | GETTING card | virtual_card | apple_pay | google_pay
      | configure | printer | automatic | auto | place ORDER | GETTING ORDER`),
    rule('billing', 'PAY | MONEY | fee | charge | invoice | bill | refund | rebate | price | cost | subscription | rate'),
    rule('how-to', 'QUESTION | help | enable | disable | turn_off | turn_on | use | using | is_there'),
  ],
};
