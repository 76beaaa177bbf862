/** What the customer reads in contact: the form. */
export const contactEn = {
  formIntro: 'We filled in what we know. Change anything.',
  formEmpty: 'Say what happened, and we answer by e-mail.',
  /** Above the form for what is added to a message that was sent. */
  formAdds: 'What you write here is added to {reference}.',
  /** `when`: a time and a day, in the past. */
  draftFound: 'You have an unsent message from {when}: “{subject}”.',
  draftOpen: 'Continue it',
  draftDrop: 'Discard it',
  draftDropped: 'The unsent message is discarded.',
  clearForm: 'Clear the form',
  formCleared: 'The form is empty.',
  undo: 'Undo',

  /** `day`: yesterday, or `onDay`. */
  wroteBefore: 'You wrote about this {day} ({reference}).',
  addToIt: 'Add to that conversation',
  startNew: 'Start a new one',
  groupMessage: 'Your message',
  groupDetails: 'Details for {team}',
  groupReach: 'How to reach you',
  subject: 'What is it about?',
  description: 'In your words',
  descriptionHint: 'Say what happened and what you expected.',
  addition: 'What would you like to add?',
  name: 'Name',
  email: 'E-mail',
  optional: 'optional',
  routing: 'Topic: {topic}. Urgency: {urgency}.',
  routingTitle: 'Topic and urgency',
  change: 'Change',
  topic: 'Topic',
  urgency: 'Urgency',
  severities: {
    P1: 'Work has stopped, or data is at risk',
    P2: 'A main feature does not work',
    P3: 'It slows me down',
    P4: 'A question, no rush',
  },
  fields: {
    errorMessage: 'Error message',
    requestId: 'Request ID',
    invoiceNumber: 'Invoice number',
    amount: 'Amount',
    accountId: 'Account',
    impact: 'Who is affected, and how?',
    since: 'Since when?',
    expectation: 'What would you like to happen?',
  },
  faults: {
    one: '{count} field needs a look before this can be sent.',
    other: '{count} fields need a look before this can be sent.',
  },
  faultIn: '{field}: {fault}',
  missing: 'Please fill this in.',
  missingEmail: 'Please give an e-mail address, so that we can answer.',
  badEmail: 'This does not look like an e-mail address. It needs an @ and a domain, as in ana@example.com.',
  charactersLeft: { one: '{count} character left', other: '{count} characters left' },
  tooLong: {
    one: 'This is {count} character too long.',
    other: 'This is {count} characters too long.',
  },

  hints: 'These may answer it',
  hintsFound: {
    one: '{count} article may answer it. It stands below the text.',
    other: '{count} articles may answer it. They stand below the text.',
  },
  hintsAway: 'Hide these articles',

  send: 'Send to {team}',
  sending: 'Sending…',
  answersWithin: 'First answer within {span}',
  answersBy: 'First answer by {when}',
  /** A time on a day that is named just before. */
  thatDay: '{time} that day',
  closedUntil: '{team} is not at work until {when}.',
  updates: 'Then updates at most {span} apart until it is solved',
  businessDays: { one: '{count} business day', other: '{count} business days' },
  workingHours: { one: '{count} working hour', other: '{count} working hours' },
  workingMinutes: { one: '{count} working minute', other: '{count} working minutes' },

  noEndpoint: 'Messages cannot be sent from here right now.',

  quoted: '“{text}”',
  describeSearched: 'I searched for {queries}.',
  describeRead: 'I read {titles}, and it did not settle it.',
} as const;

export type ContactStrings = typeof contactEn;
