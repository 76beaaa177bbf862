/** English words that are one word to the patterns, in any form: "charge" is also "charged" and "charges". */
export const groups = {
  NOT: `not no never cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt wont aint
    unable nothing impossible`,
  PAY: `pay paying paid payment transaction transfer top topup deposit withdrawal withdraw withdrew withdrawing purchase debit buy
    cheque refund checkout reimbursement`,
  MONEY: `money cash fund payment transaction transfer topup top deposit withdrawal cheque refund salary balance
    amount debit winnings reimbursement cashback`,
  ARRIVE: `arrive arrived come came receive received recieve recieved get got gotten show showed shown showing appear reflect
    updated update credit delivered reach process processed complete completed clear cleared there posted back
    changed see`,
  DONE: 'received recieved updated credited delivered arrived reflected processed dispatched refunded verified verify confirmed',
  FAILED: `fail failed failure decline declined reject rejected refuse refused denied revert reverted
    reverse reversed bounce bounced unsuccessful cancelled canceled disallowed`,
  TWICE: 'twice double duplicate duplicated doubled multiple',
  CHARGED: 'charge bill debit payment transaction deducted pay paid',
  GONE: 'gone disappear vanish missing lost',
  WRONG: 'wrong incorrect incorrectly mistaken invalid',
  PROBLEM: 'problem issue trouble error',
  STOLEN: 'stolen stole steal theft robbed mugged',
  LOST: 'lost lose losing misplaced misplace missing',
  SOMEONE: 'someone somebody anyone anybody stranger hacker thief else',
  CARD: 'card phone mobile wallet visa mastercard amex device laptop purse bag cellphone',
  ACCOUNT: 'account profile login card',
  STRANGE: `suspicious fraud fraudulent fraudulently unfamiliar unknown questionable strange weird unrecognised
    unrecognized unauthorised unauthorized unexplained scam scammed scammer odd`,
  WORK: 'work working function functional functioning respond load loading open start connect',
  BROKEN: 'broken broke damaged melted cracked crash faulty defective nonfunctional scratched destroyed bent snapped',
  SECRET: 'password passcode pin pwd passphrase passwd key pass',
  FORGOT: 'forgot forgotten forget recover recovery recovering retrieve retrieving restore restoring reset resetting lost remember',
  LOCKED: 'locked blocked suspended disabled lock block deactivated barred unblock unlock frozen',
  REGISTER: 'register registration registering signup',
  PERSON: `human person someone somebody anyone anybody agent representative rep advisor adviser operator people staff
    support manager supervisor sales specialist assistant executive customer`,
  HUMAN: 'human person agent representative operator',
  TALK: 'talk speak chat speaking',
  BOT: 'bot robot computer machine ai chatbot real',
};
