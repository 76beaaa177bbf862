/** What the customer reads once a message was sent, or could not be: the receipt, and later the card that recalls it. */
export const sentEn = {
  failed:
    'Your message has not got through yet. It is kept on this device, and we try again when you are back online or open another page here.',
  /** Where the browser keeps nothing. */
  failedHere: 'Your message has not got through yet. It is kept as long as this page is open.',
  refused:
    'The message was not accepted, and sending it again as it is would not help. Your text is still here.',
  copy: 'Copy the text',
  mail: 'Send by e-mail',

  sentTitle: '{team} has your message.',
  sentText: 'You will hear from them at {email} by {when}.',
  sentUpdates: 'After that, updates come at most {span} apart until it is solved.',
  reference: 'Reference',
  copyReference: 'Copy the reference',
  /** On its button, beside it. */
  copyShort: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying is blocked here. The text is selected instead: copy it with your keyboard or menu.',
  nextWord: 'Next word by',
  whatWasSent: 'What was sent',
  addMore: 'Add something',
  addTo: 'Add something to {reference}',
  backToSearch: 'Back to search',
  backToArticle: 'Back to the article',

  cardTitle: 'Your messages',
  /** `day`: yesterday, or `onDay`. */
  cardSent: 'You wrote to {team} {day} ({reference}).',
  cardDue: 'They answer by {when}.',
  /** The time has passed; whether they answered is not known here. */
  cardLate: 'Their answer was due by {when}.',
  dismiss: 'Dismiss',
  dismissItem: 'Dismiss {reference}',

  onDay: 'on {day}',
  /** `day`: yesterday, today, tomorrow. */
  timeOn: '{time} {day}',
} as const;

export type SentStrings = typeof sentEn;
