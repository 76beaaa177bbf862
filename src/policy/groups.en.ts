const HUMAN = 'human person agent representative operator';
/** Money that moves, as any help centre is asked about. */
export const PAYING =
  'pay paid payment charge transaction transfer top topup deposit withdrawal withdraw purchase debit buy cheque';
const DONE =
  'receive update credit deliver arrive reflect process verify verified approve allow send accept show shown';

/** English words that are one word to the patterns, in any form: "charge" is also "charged" and "charges". */
export const groups = {
  NOT:
    'not no never cannot cant dont doesnt didnt isnt wasnt hasnt havent couldnt wouldnt wont unable ' +
    'nothing',
  ACCOUNT: 'account profile card',
  PAY: PAYING + ' refund',
  MONEY: PAYING + ' refund money cash balance',
  DONE,
  ARRIVE: DONE + ' come get got gotten complete see',
  FAILED: 'fail failure decline reject refuse denied deny revert reverse cancelled canceled',
  PROBLEM: 'problem issue trouble error',
  WRONG: 'wrong incorrect',
  TWICE: 'twice double duplicate multiple two',
  GONE: 'gone disappear vanish missing lost loss misplace',
  STOLEN: 'stolen stole theft',
  STRANGE: 'suspicious fraudulent strange weird unfamiliar unknown unrecognised unauthorised',
  KNOWN: 'recognise authorise familiar',
  MADE: 'make made do',
  WENT: 'was were went been got',
  SOMEONE: 'someone somebody else',
  CARD: 'card phone wallet device laptop',
  WORK: 'work function load open start connect',
  BROKEN: 'broken broke damage crash',
  SECRET: 'password passcode pin pwd key pass',
  FORGOT: 'forgot forgotten forget recover retrieve restore reset lost',
  LOCKED: 'lock block suspend disable frozen',
  LOGIN: 'login log sign access into',
  REGISTER: 'register registration signup',
  PERSON:
    HUMAN + ' someone somebody anyone anybody advisor people staff support sales manager assistant customer',
  HUMAN,
  TALK: 'talk speak chat',
  BOT: 'bot robot computer machine ai real',
};
