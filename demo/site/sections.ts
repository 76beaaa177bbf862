/** The eight sections of the help centre, in the order in which readers see them. */
export interface Section {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

export const sections: readonly Section[] = [
  {
    slug: 'setup',
    name: 'Getting started',
    description: 'A first project, the team, a calendar and the hours you already have.',
  },
  {
    slug: 'how-to',
    name: 'Using Plumbline',
    description: 'Timers, rates, reports and invoices, day to day.',
  },
  {
    slug: 'billing',
    name: 'Billing',
    description: 'Your plan, our invoices to you, card payments and refunds.',
  },
  {
    slug: 'sign-in',
    name: 'Sign-in and security',
    description: 'Passwords, two-factor codes and keeping strangers out.',
  },
  {
    slug: 'account',
    name: 'Your account',
    description: 'Locks, ownership and the address you sign in with.',
  },
  {
    slug: 'problems',
    name: 'Known problems and fixes',
    description: 'What goes wrong most often, and how to put it right.',
  },
  {
    slug: 'data',
    name: 'Data and privacy',
    description: 'Exports, deleted projects, where data is kept and how to erase it.',
  },
  {
    slug: 'api',
    name: 'Developers',
    description: 'API keys, errors, limits and webhooks.',
  },
];
