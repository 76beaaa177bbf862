/** English words that are one word to the patterns, in any form: "charge" is also "charged" and "charges". */
export const groups = {
  NOT: `not no never cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt wont aint
    unable nothing`,
  ACCOUNT: 'account profile login card',
  PAY: `pay paid payment charge transaction transfer top topup deposit withdrawal withdraw purchase debit buy cheque refund
    checkout`,
  MONEY: 'PAY money cash fund salary balance amount',
  DONE: 'receive update credit deliver arrive reflect process verify verified confirm approve allow send accept show shown',
  ARRIVE: 'DONE come get got gotten appear complete clear back see',
  FAILED:
    'fail failure decline reject refuse denied deny revert reverse bounce unsuccessful cancelled canceled',
  PROBLEM: 'problem issue trouble error',
  WRONG: 'wrong incorrect',
  TWICE: 'twice double duplicate multiple',
  GONE: 'gone disappear vanish missing lost loss misplace',
  STOLEN: 'stolen stole steal theft mugged',
  STRANGE: 'suspicious fraudulent unfamiliar unknown unrecognised unrecognized unauthorised unauthorized',
  ODD: 'strange weird odd random',
  MADE: 'make made do done',
  WENT: 'was were went been got',
  SOMEONE: 'someone somebody anyone else',
  CARD: 'card phone mobile wallet visa mastercard device laptop bag',
  WORK: 'work function respond load open start connect',
  BROKEN: 'broken broke damage melt crack crash scratch bent snapped',
  SECRET: 'password passcode pin pwd key pass',
  FORGOT: 'forgot forgotten forget recover retrieve restore reset lost',
  LOCKED: 'lock block suspend disable frozen',
  LOGIN: 'login log sign access into',
  REGISTER: 'register registration signup',
  PERSON: `human person someone somebody anyone anybody agent representative rep advisor adviser operator people staff
    support manager sales specialist assistant executive customer`,
  HUMAN: 'human person agent representative operator',
  TALK: 'talk speak chat',
  BOT: 'bot robot computer machine ai real',
};
