import type { StepOutcome } from '../core/events.ts';
import type { FieldId } from '../core/formValues.ts';
import type { Severity } from '../schema/handoff.ts';
import { capital } from './strings.ts';

/** What the customer reads in contact: steps, form, receipt. One object per language. */
export type ContactStrings = typeof contactEnglish;

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`);
const joined = (texts: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(texts);
const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

/** Every hour, not every 1 hour. */
const single = (span: string) => span.replace(/^1 /, '');

export const contactEnglish = {
  stepsTitle: 'Before you write',
  stepsText: 'These settle most set-up problems. Say for each whether you did it; then the form opens.',
  contactNow: 'Write to us without these steps',

  formIntro: 'We filled in what we know. Change anything.',
  wroteBefore: (day: string, reference: string) => `You wrote about this ${day} (${reference}).`,
  onDay: (day: string) => `on ${day}`,
  addToIt: 'Add to that conversation',
  startNew: 'Start a new one',
  subject: 'What is it about?',
  description: 'In your words',
  descriptionHint: 'Say what happened and what you expected.',
  name: 'Name',
  email: 'E-mail',
  optional: 'optional',
  topic: 'Topic',
  urgency: 'Urgency',
  severities: {
    P1: 'Work has stopped, or data is at risk',
    P2: 'A main feature does not work',
    P3: 'It slows me down',
    P4: 'A question, no rush',
  } satisfies Record<Severity, string>,
  fields: {
    errorMessage: 'Error message',
    requestId: 'Request ID',
    invoiceNumber: 'Invoice number',
    amount: 'Amount',
    accountId: 'Account',
    impact: 'Who is affected, and how?',
    since: 'Since when?',
    expectation: 'What would you like to happen?',
  } satisfies Record<FieldId, string>,
  missing: 'Please fill this in.',
  badEmail: 'This does not look like an e-mail address. It needs an @ and a domain, as in ana@example.com.',
  send: (team: string) => `Send to ${team}`,
  sending: 'Sending…',
  answersWithin: (span: string) => `First answer within ${span}`,
  answersBy: (when: string) => `First answer by ${when}`,
  thatDay: (time: string) => `${time} that day`,
  closedUntil: (team: string, when: string) => `${capital(team)} is not at work until ${when}.`,
  updates: (span: string) => `Then an update at least every ${single(span)} until it is solved`,
  working: (span: string) => span.replace(' ', ' working '),

  willSee: 'What support will see',
  willSeeHint: 'Your message above, and this. Remove what you would rather not share.',
  nothingElse: 'Nothing beside your message.',
  remove: (what: string) => `Remove: ${what}`,
  searched: 'Searched',
  searchedItem: (query: string, results: number) => `“${query}”, ${plural(results, 'result', 'results')}`,
  read: 'Read',
  readItem: (title: string, seconds: number) => `${title}, ${duration(seconds)}`,
  said: 'Said',
  saidItem: (helpful: boolean, title: string) =>
    helpful ? `“Yes”: ${title}` : `“No, I still need help”: ${title}`,
  step: 'Step',
  guide: 'Guide',
  stepItem: {
    done: (step: string) => `Done: ${step}`,
    declined: (step: string, _choice: string, reason: string) =>
      `Skipped: ${step}${reason ? ` (${reason})` : ''}`,
    chosen: (step: string, choice: string) => `${step} “${choice}”`,
    'none-fits': (step: string) => `${step} “None of these”`,
    solved: (step: string) => `“Yes, solved”: ${step}`,
    rejected: (step: string) => `“No, I still need help”: ${step}`,
  } satisfies Record<StepOutcome, (step: string, choice: string, reason: string) => string>,
  wrote: 'Wrote',
  wroteItem: (need: string, reference: string) => `“${need}” (${reference})`,
  earlier: 'Earlier',
  addsTo: (reference: string) => `This adds to ${reference}.`,
  before: (references: readonly string[]) => `${joined(references)}. This is a new one.`,
  also: 'Also',
  why: 'Why',
  page: 'Page',
  account: 'Account',
  device: 'Device',
  deviceItem: (locale: string, timeZone: string, viewport: string) =>
    `browser and version, ${locale}, ${timeZone}, window ${viewport}`,
  routedTo: 'Goes to',
  when: 'When you searched, read and wrote, to the minute',

  failed: 'Your message did not get through. It is kept on this device, and we will try again.',
  refused: 'Our system did not accept the message. Your text is still here.',
  copy: 'Copy the text',
  copied: 'Copied',
  copyFailed: 'Copying is blocked here. Select the text above instead.',
  mail: 'Send by e-mail',
  noEndpoint: 'Messages cannot be sent from here right now.',

  sentTitle: (team: string) => `${capital(team)} has your message.`,
  sentText: (email: string, when: string) => `You will hear from them at ${email} by ${when}.`,
  sentUpdates: (span: string) =>
    `After that you get an update at least every ${single(span)} until it is solved.`,
  reference: 'Reference',
  team: 'Team',
  nextWord: 'Next word by',
  backToSearch: 'Back to search',

  describeSearched: (queries: readonly string[]) => `I searched for ${joined(quoted(queries))}.`,
  describeRead: (titles: readonly string[]) => `I read ${joined(quoted(titles))}, and it did not settle it.`,
};

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return minutes > 0 ? `${String(minutes)} min ${String(rest)} s` : `${String(rest)} s`;
}
