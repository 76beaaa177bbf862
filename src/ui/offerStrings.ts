import { capital } from './strings.ts';

/** What the customer reads of why contact is offered. One object per language. */
export type OfferStrings = typeof offerEnglish;

export const offerEnglish = {
  offerTitle: {
    reformulated: (count: number) =>
      `You have searched for this ${['', 'once', 'twice', 'three', 'four', 'five'][count] ?? String(count)}${count > 2 ? ' ways' : ''}.`,
    'no-results': () => 'The articles have nothing on this.',
    'weak-results-at-risk': () => 'The articles hardly touch on this.',
    'account-specific': () => 'This needs a look at your account.',
    'unverifiable-state': () => 'Part of this only we can check.',
    'known-limit': () => 'This is as far as the article goes.',
    loop: () => 'You have been here before.',
    unclassified: () => 'None of these fitted.',
    'restricted-action': () => 'From here a person has to help.',
    frustration: () => 'It still does not work.',
    'repeat-contact': () => 'You have written about this before.',
    'security-incident': () => 'This sounds serious.',

    'many-articles': (count: number) => `You have read ${String(count)} articles on this.`,
    'not-helpful': () => 'That article did not settle it.',
    'answer-rejected': () => 'These answers did not settle it.',
    'urgent-terms': () => 'This sounds urgent.',
    'asked-for-human': () => 'You asked for a person.',
  } as Readonly<Record<string, (count: number) => string>>,
  offerOpen: 'You can write to us at any time.',
  offerRow: 'This is best answered by a person.',
  offerText: (team: string) =>
    `${capital(team)} can look at it with you. They will see what you already tried, so you need not repeat it.`,
};
