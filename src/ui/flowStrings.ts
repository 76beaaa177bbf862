/** What the customer reads in a guided flow. One object per language. */
export type FlowStrings = typeof flowEnglish;

export const flowEnglish = {
  /** Beside a flow's title, where it can be begun. */
  flowQuestions: 'A few short questions',
  flowChecks: (count: number) => (count === 1 ? 'One short check' : `${String(count)} short checks`),
  flowGoOn: 'Go on where you were',

  stepNumber: (number: number) => `Step ${String(number)}`,
  stepOf: (number: number, count: number) => `Step ${String(number)} of ${String(count)}`,
  noneFits: 'None of these',
  stepDone: 'I did this',
  stepWorks: 'It works now',
  stepSkip: 'Skip this step',
  stepReason: 'If you skip it, why? (optional)',
  stepBack: 'Previous step',
  startAgain: 'Start again',
  readArticle: (title: string) => `Read “${title}”`,

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
};
