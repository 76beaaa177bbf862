/** What the customer reads in a guided flow. */
export const flowEn = {
  /** Beside a flow's title, where it can be begun. */
  flowQuestions: 'A few short questions',
  flowChecks: { one: 'One short check', other: '{count} short checks' },
  flowGoOn: 'Go on where you were',

  stepNumber: 'Step {number}',
  stepOf: 'Step {number} of {length}',
  noneFits: 'None of these',
  stepDone: 'I did this',
  stepWorks: 'It works now',
  stepSkip: 'Skip this step',
  stepReason: 'If you skip it, why? (optional)',
  stepBack: 'Previous step',
  startAgain: 'Start again',
  readArticle: 'Read “{title}”',

  /** The offer that may stand below says why a person is asked. */
  flowEnds: {
    solved: 'Good to know. That is settled.',
    done: 'Those were all the steps.',
    rejected: 'That was the last article for this.',
    unclassified: 'These questions cannot tell what it is.',
    'restricted-action': 'From here a person has to help.',
  },
  flowToPerson: 'Write to us if it still does not work. We see what you did, so you need not repeat it.',
  flowContact: 'Write to us',
  flowHome: 'Back to search',

  /** Where its steps come before the form. */
  stepsTitle: 'Before you write',
  stepsText: 'These settle most set-up problems. Say for each whether you did it; then the form opens.',
  contactNow: 'Write to us without these steps',
} as const;

export type FlowStrings = typeof flowEn;
