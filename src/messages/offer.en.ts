/** What the customer reads of why contact is offered, by trigger. */
export const offerEn = {
  offerTitle: {
    reformulated: {
      one: 'You have searched for this.',
      other: 'You have searched for this in {count} ways.',
    },
    'no-results': 'The articles have nothing on this.',
    'weak-results-at-risk': 'The articles hardly touch on this.',
    'account-specific': 'This needs a look at your account.',
    'unverifiable-state': 'Part of this only we can check.',
    'known-limit': 'This is as far as the article goes.',
    'sensitive-topic': 'This is better settled with a person.',
    loop: 'You have come back to this more than once.',
    unclassified: 'None of the choices fitted.',
    'restricted-action': 'From here a person has to help.',
    frustration: 'It still does not work.',
    'repeat-contact': 'You have written about this before.',
    'security-incident': 'This sounds serious.',
    'many-articles': {
      one: 'You have read an article on this.',
      other: 'You have read {count} articles on this.',
    },
    'not-helpful': 'That article did not settle it.',
    'answer-rejected': 'These answers did not settle it.',
    'urgent-terms': 'This sounds urgent.',
    'asked-for-human': 'You asked for a person.',
    'legal-threat': 'This goes to the people responsible for it.',
    'amount-over': 'A sum like this is looked at by a person.',
    angry: 'We are sorry for the trouble this has caused.',
    vip: 'On your plan you can ask a person directly.',
  },
  offerOpen: 'You can write to us at any time.',
  offerRow: 'This is best answered by a person.',
  offerText:
    '{team} can look at it with you. They will see what you already tried, so you need not repeat it.',
} as const;

export type OfferStrings = typeof offerEn;
