/** English words that are one word to the patterns, in any form: "charge" is also "charged" and "charges". */
export const groups = {
  NOT: `not no never cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt wont aint
    unable nothing impossible`,
  ACCOUNT: 'account profile login card',
  PAY: `pay paid payment transaction transfer top topup deposit withdrawal withdraw withdrew purchase debit buy cheque
    refund checkout reimbursement`,
  MONEY: `money cash fund payment transaction transfer topup top deposit withdrawal cheque refund salary balance amount
    debit cashback reimbursement`,
  CHARGED: 'charge bill debit payment transaction deducted pay paid',
  ARRIVE: `arrive come came receive get got gotten show shown appear reflect update credit deliver reach process complete
    clear there post back change see`,
  DONE: 'receive update credit deliver arrive reflect process dispatch refund verify verified confirm',
  FAILED: `fail failure decline reject refuse denied deny revert reverse bounce unsuccessful cancelled canceled
    disallowed`,
  PROBLEM: 'problem issue trouble error',
  WRONG: 'wrong incorrect incorrectly mistaken invalid',
  TWICE: 'twice double duplicate multiple',
  GONE: 'gone disappear vanish missing lost',
  LOST: 'lost lose losing misplace missing',
  STOLEN: 'stolen stole steal theft robbed mugged',
  STRANGE: `suspicious fraud fraudulent fraudulently unfamiliar unknown questionable unrecognised
    unrecognized unauthorised unauthorized unexplained scam scammer`,
  ODD: 'strange weird odd random',
  SOMEONE: 'someone somebody anyone anybody stranger hacker thief else',
  CARD: 'card phone mobile wallet visa mastercard amex device laptop purse bag cellphone',
  WORK: 'work function functional respond load open start connect',
  BROKEN:
    'broken broke damage melted crack crash faulty defective nonfunctional scratch destroy bent snapped',
  SECRET: 'password passcode pin pwd passphrase passwd key pass',
  FORGOT: 'forgot forgotten forget recover recovery retrieve restore reset lost remember',
  LOCKED: 'lock block suspend disable deactivate barred unblock unlock frozen',
  REGISTER: 'register registration signup',
  PERSON: `human person someone somebody anyone anybody agent representative rep advisor adviser operator people staff
    support manager supervisor sales specialist assistant executive customer`,
  HUMAN: 'human person agent representative operator',
  TALK: 'talk speak chat',
  BOT: 'bot robot computer machine ai chatbot real',
};
