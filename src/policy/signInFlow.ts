import type { Flow } from '../core/policy.ts';

/** Why somebody does not get in. No choice is worded like another issue type: what is chosen counts as said. */
export const signInFlow: Flow = {
  title: 'Signing in does not work',
  steps: [
    {
      id: 'what',
      text: 'What happens when you try?',
      choices: [
        { text: 'No e-mail arrives when I reset my password', next: 'spam' },
        { text: 'The link in the e-mail opens nothing, or has expired', next: 'newest-link' },
        { text: 'My password is not accepted', next: 'by-hand' },
        { text: 'I am asked for a code that I do not have', next: 'which-code' },
        { text: 'My account is locked', next: 'locked' },
      ],
    },
    {
      id: 'spam',
      text: 'Look in the spam folder, and in every mailbox that the account may have been made with: at work, at home, an older one.',
      next: 'once-more',
    },
    {
      id: 'once-more',
      text: 'Wait ten minutes, ask for the e-mail once more, and open the newest one only.',
    },
    {
      id: 'newest-link',
      text: 'Ask for a new e-mail and open the newest one only: each new link ends the ones before.',
      next: 'whole-link',
    },
    {
      id: 'whole-link',
      text: 'Copy the whole link from the e-mail into the address bar of a private window.',
    },
    {
      id: 'by-hand',
      text: 'Type the password by hand, with Caps Lock off and no space before or after it.',
      next: 'private-window',
    },
    {
      id: 'private-window',
      text: 'Type e-mail address and password in a private window, where the browser fills in nothing that it has saved.',
      next: 'new-password',
    },
    { id: 'new-password', text: 'Reset the password, then sign in with the new one.' },
    {
      id: 'which-code',
      text: 'Where should the code come from?',
      choices: [
        { text: 'An app on my phone', next: 'phone-clock' },
        { text: 'A text message', next: 'reception' },
        { text: 'An e-mail', next: 'spam' },
        { text: 'I no longer have that phone or number', next: 'second-factor' },
      ],
    },
    {
      id: 'phone-clock',
      text: 'Let the phone set its time by itself: with a wrong clock the app shows wrong codes. Then type the newest code.',
      next: 'backup-code',
    },
    {
      id: 'reception',
      text: 'Make sure that the phone has reception, wait five minutes, then ask for the code once more.',
      next: 'backup-code',
    },
    {
      id: 'backup-code',
      text: 'Use one of the backup codes that you kept when you turned this on.',
    },
    {
      id: 'locked',
      text: 'A locked account is opened by a person, who first looks at why it was locked.',
      restricted: true,
    },
    {
      id: 'second-factor',
      text: 'A lost phone is taken off the account by a person, who first makes sure that it is you.',
      restricted: true,
    },
  ],
};
