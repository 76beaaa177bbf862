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
    CHANGE:
      'change edit editing update modify modifying correct correcting add remove switch enter submit ' +
      'replace move moved',
    GETTING:
      'get getting order apply request need want new issue receive buy obtain another replacement replace extra spare',
    DETAILS: 'detail info information name surname email address phone number',
    QUESTION: 'how what where when which who why can could does do is are will would should may must any',
    ORDER: 'order purchase package parcel shipment item product article',
    SEE: 'see check view look find show tell know track status eta give',
    BILLING:
      'bill billing invoice refund reimbursement rebate fee charge overcharged payment pay paying paid ' +
      'price cost dollar compensation penalty premium subscription installment due autopay',
    BALANCE: 'balance statement history transactions',
    DEV:
      'api webhook sdk endpoint json curl oauth javascript js php ruby rails django nodejs iframe ' +
      'sandbox param params parameter metadata localhost css html developer publishable exception ' +
      'stacktrace payload npm backend frontend github integrate integrating integration plugin library ' +
      'documentation docs implement implementing implementation programmatically ssl tls token object ' +
      'ids async sql regex repository gem',
    CODE:
      'test testing method event parse server client request response callback node python android ios ' +
      'java code dashboard platform string array query null undefined id http https url script class ' +
      'function field form domain redirect generate pass retrieve call value live mode checkout ' +
      'subscription plan customer button modal recurring',
  }),
  rules: [
    rule(
      'developer-api',
      'DEV|CODE CODE|create CODE|test_mode|live_mode|test CARD|status_code|client_side|server_side',
    ),
    rule(
      'data-privacy-security',
      'gdpr|privacy|personal_data|my_data|data_protection|STRANGE|freeze ACCOUNT|freeze CARD|data_loss|' +
        'lost data|data&GONE',
    ),
    rule(
      'account-specific',
      'cancel ORDER|CHANGE ORDER|swap ORDER|track ORDER|ORDER_status|status ORDER|eta ORDER|order_number|' +
        'complaint|reclamation|claim|close ACCOUNT|terminate ACCOUNT|policy_number|my_card arrived|' +
        'card NOT arrive|waiting card',
    ),
    rule(
      'setup',
      'shipping_address|delivery_address|secondary_address|newsletter|direct_deposit|activate|activation',
    ),
    rule(
      'billing',
      'PAY&FAILED|CARD&FAILED|WRONG&MONEY|WRONG&rate|rate NOT|NOT rate|PAY&TWICE|fee|charge|overcharged|' +
        'pending|invoice|NOT let PAY|NOT PAY|refund|atm NOT|NOT atm|less_than|only gave|only got|' +
        'MONEY&NOT ARRIVE',
    ),
    rule(
      'account-access',
      'SECRET|log_in|login|logged|sign_in|identity|verify|verification|LOCKED&ACCOUNT|hold_on ACCOUNT|' +
        'two_factor|2fa|sign_up|REGISTER|username|CHANGE my_DETAILS|CHANGE personal|CHANGE DETAILS|' +
        'DETAILS CHANGE|create ACCOUNT|delete ACCOUNT|cancel ACCOUNT|CHANGE ACCOUNT|CHANGE to ACCOUNT|' +
        'use_the ACCOUNT|ACCOUNT removal|removal ACCOUNT|deletion ACCOUNT|cancellation ACCOUNT|' +
        'security_question',
    ),
    rule(
      'account-specific',
      'SEE BALANCE|what BALANCE|account_balance|my BALANCE|how_much in my|how_much have|recent PAY|' +
        'last PAY',
    ),
    rule(
      'bug',
      'bug|crash|freezes|stuck|glitch|blank|outage|is_down|are_down|went_down|swallowed|ate CARD|' +
        'took my_card|BROKEN|contactless NOT|NOT WORK|NOT use CARD',
    ),
    rule('setup', 'automatic|auto|apple_pay|google_pay'),
    rule(
      'how-to',
      'exchange_rate|how_long|limit|branch|atm|hours|support|recommend|alternative|software|program|' +
        'upgrade|download|export|tool|best|looking_for|convert|feature|delivery|shipping|shipment|review|' +
        'feedback|age|country|currency',
    ),
    rule('billing', 'BILLING'),
    rule(
      'setup',
      'set_up|setup|getting_started|onboarding|install|import|invite|connect|disconnect|pair|sync|unsync|' +
        'link|enroll|open ACCOUNT|GETTING card|virtual_card|configure|printer|place ORDER|GETTING ORDER',
    ),
    rule('how-to', 'how_do_i|how_can_i|how_to|can_i|may_i|possible|able_to|do_i|do_you'),
    rule('billing', 'PAY|MONEY|rate'),
    rule('how-to', 'QUESTION|help|enable|disable|turn_off|turn_on|use|using|is_there'),
  ],
};
