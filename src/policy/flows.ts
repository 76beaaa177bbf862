import type { Policy } from '../core/policy.ts';

/** The guided flows that ship. */
export const flows: Policy['flows'] = {
  'set-up': {
    title: 'Setting up',
    steps: [
      {
        id: 'reload',
        text: 'Sign out, sign in again and repeat the step that failed.',
        next: 'other-browser',
      },
      { id: 'other-browser', text: 'Try once in a private window or another browser.', next: 'guide' },
      { id: 'guide', text: 'Follow the set-up article to its last step.' },
    ],
  },
};
