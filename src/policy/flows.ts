import type { Policy } from '../core/policy.ts';
import { signInFlow } from './signInFlow.ts';

/**
 * The guided flows that ship. They propose no articles: those are the site's own. What a customer may not do (open a
 * locked account, take off a second factor) ends at a restricted step, and with it at a person.
 */
export const flows: Policy['flows'] = {
  'set-up': {
    title: 'A step of the set-up does not work',
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
  'sign-in': signInFlow,
  'api-authentication': {
    title: 'The API refuses the key',
    steps: [
      {
        id: 'environment',
        text: 'Check that the key belongs to the environment that you call: a test key does not open the live API, nor a live key the test one.',
        next: 'whole-key',
      },
      {
        id: 'whole-key',
        text: 'Paste the key again, whole, with no space or line break before or after it.',
        next: 'header',
      },
      {
        id: 'header',
        text: 'Send it in the header that the API reference names, with the same spelling and prefix.',
        next: 'clock',
      },
      {
        id: 'clock',
        text: 'Check the clock of the machine that sends the request: a few minutes off, and signatures and tokens are refused.',
        next: 'sample',
      },
      {
        id: 'sample',
        text: 'Repeat the sample request of the API reference with this key, and note the request ID of the answer.',
      },
    ],
  },
};
