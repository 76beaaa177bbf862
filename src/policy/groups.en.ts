const HUMAN = 'human person agent representative operator';
/** Money that moves, as any help centre is asked about. */
export const PAYING =
  'pay paid payment charge transaction transfer top topup deposit withdrawal withdraw purchase debit buy';
const DONE = 'receive update credit deliver arrive reflect allow send accept show';

/** English words that are one word to the patterns, in any form: "charge" is also "charged" and "charges". */
export const groups = {
  NOT:
    'not no never cannot cant dont doesnt didnt isnt wasnt hasnt havent couldnt wouldnt wont unable ' +
    'nothing',
  ACCOUNT: 'account profile card',
  PAY: PAYING + ' refund',
  MONEY: PAYING + ' refund money cash balance',
  DONE,
  ARRIVE: DONE + ' get got complete see',
  FAILED: 'fail failure decline reject reverse refuse denied cancelled',
  PROBLEM: 'problem issue trouble error',
  WRONG: 'wrong incorrect',
  TWICE: 'twice double duplicate multiple two',
  GONE: 'gone disappear missing lost loss',
  STOLEN: 'stolen stole',
  STRANGE: 'suspicious fraudulent strange unknown unrecognised unauthorised',
  KNOWN: 'recognise authorise',
  MADE: 'make made do',
  WENT: 'was were went been got',
  SOMEONE: 'someone somebody',
  CARD: 'card phone wallet',
  WORK: 'work load open start',
  BROKEN: 'broken broke damage crash',
  SECRET: 'password passcode pin pwd key pass',
  FORGOT: 'forgot forgotten recover retrieve restore reset lost',
  LOCKED: 'lock block suspend disable frozen',
  LOGIN: 'login log sign access into',
  REGISTER: 'register registration signup',
  PERSON: HUMAN + ' someone somebody anyone people staff support sales manager assistant',
  HUMAN,
  TALK: 'talk speak chat',
  BOT: 'bot robot computer machine ai real',
};
