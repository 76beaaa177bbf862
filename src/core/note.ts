import type { Attachment, Handoff, JourneyItem } from '../schema/handoff.ts';
import type { RemovedKind } from '../schema/removedKind.ts';
import { sizeOf } from './fileSize.ts';
import { cut } from './text.ts';
import { counted } from './counted.ts';

/** In UTF-16 code units. */
const MAX_NOTE = 12_000;

/**
 * The internal handoff note, in Markdown, ready to paste into a ticket: issue in a line, customer, impact, timeline,
 * steps taken, why it escalates, what the customer expects, a proposed next step.
 */
export function noteOf(handoff: Omit<Handoff, 'note'>): string {
  const { customer, decision, issue } = handoff;
  const who = [customer.name, customer.email, customer.company, customer.plan && `${customer.plan} plan`]
    .filter(Boolean)
    .join(', ');
  const details = Object.entries(handoff.fields).filter(([id]) => id !== 'impact' && id !== 'since');
  const impact = [
    handoff.fields['impact'],
    handoff.fields['since'] && `since ${handoff.fields['since']}`,
  ].filter(Boolean);
  const story = [
    `**${inline(handoff.subject)}**`,
    addsTo(handoff),
    line('Issue', `${issue.title}, ${decision.severity.value}, ${decision.destination.name}`),
    line('Customer', who || 'not given'),
    line('Impact', impact.join(', ')),
    line('In their words', handoff.description),
    line('They expect', handoff.expectation),
    line('Errors', handoff.errors.join(' · ')),
    line('Request ids', handoff.requestIds.join(', ')),
    ...details
      .filter(([id]) => id !== 'errorMessage' && id !== 'requestId')
      .map(([id, value]) => line(label(id), value)),
    line('Taken out before it was stored', redactedText(handoff.redacted)),
    list('Files', (handoff.attachments ?? []).map(fileLine)),
    list('Steps taken', handoff.stepsTried),
    list(`Timeline, ${handoff.createdAt.slice(0, 10)}, UTC`, handoff.journey.map(timelineLine)),
  ];
  const conclusion = [
    line('Why it escalates', decision.because),
    line('If misrouted', decision.destination.owner),
    line('Proposed next step', nextStep(handoff)),
    `Handoff ${handoff.id}`,
  ];
  // However long the story, the note says why and what next.
  const end = join(conclusion);
  return `${cut(join(story), MAX_NOTE - end.length - 2)}\n\n${end}`;
}

const join = (blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n\n');

const line = (name: string, value: string | undefined) => (value ? `**${name}:** ${inline(value)}` : '');

const list = (name: string, lines: readonly string[]) =>
  lines.length > 0 ? `**${name}:**\n${lines.map((one) => `- ${inline(one)}`).join('\n')}` : '';

/** One line that cannot break out of its place: no line breaks, and Markdown's signs made literal. */
const inline = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]<>#|]/g, '\\$&')
    .trim();

/** The conversation that this belongs to; else the earlier ones about the same, which the customer did not add to. */
function addsTo({ continues, earlier = [] }: Omit<Handoff, 'note'>): string {
  const named = (one: (typeof earlier)[number]) => `${one.reference} of ${dayOf(one.at)}`;
  const known = earlier.find(({ id }) => id === continues);
  return known
    ? inline(`Adds to ${named(known)}`)
    : line('Wrote about this before', earlier.map(named).join(', '));
}

/** @example dayOf('2026-11-20T14:00:00.000Z') // '20 November' */
const dayOf = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(at));

/** @example redactedText({ 'card-number': 2, iban: 1 }) // 'card number (2), IBAN' */
const redactedText = (redacted: Handoff['redacted'] = {}) =>
  Object.entries(redacted)
    .map(([kind, count]) => `${REMOVED[kind as RemovedKind]}${count > 1 ? ` (${String(count)})` : ''}`)
    .join(', ');

const REMOVED: Readonly<Record<RemovedKind, string>> = {
  'card-number': 'card number',
  iban: 'IBAN',
  email: 'e-mail address',
  phone: 'phone number',
  password: 'password',
  token: 'token or key',
  'private-key': 'private key',
  term: 'the site’s own terms',
};

function fileLine({ name, bytes, kind, received }: Attachment): string {
  const { value, unit } = sizeOf(bytes);
  const what = kind === 'screenshot' ? 'picture of the page, ' : '';
  return `${name} (${what}${String(value)} ${unit === 'kilobyte' ? 'kB' : 'MB'})${received ? '' : ', did not arrive'}`;
}

/** `invoiceNumber` → `Invoice number`. */
const label = (id: string) =>
  (id.charAt(0).toUpperCase() + id.slice(1)).replace(/[A-Z]/g, (letter, at: number) =>
    at > 0 ? ` ${letter.toLowerCase()}` : letter,
  );

function timelineLine(item: JourneyItem): string {
  return `${item.at.slice(11, 16)} ${happened(item)}`;
}

const OPENED = {
  customer: 'opened contact',
  offer: 'took the offer',
  automatic: 'was shown the form first',
  site: 'was shown the form by the site',
} as const;

function happened(item: JourneyItem): string {
  switch (item.type) {
    case 'searched':
      return searched(item);
    case 'article-viewed':
      return `read “${item.title}” for ${String(item.readingSeconds)} s, ${String(item.depthPercent)} %`;
    case 'rated':
      return `said that “${item.title}” ${item.helpful ? 'helped' : 'did not help'}`;
    case 'step-answered':
      return answered(item);
    case 'flow-started':
      return `began “${item.title}”`;
    case 'passage-reached':
      return `came to “${item.text}” in “${item.title}”`;
    case 'contacted-before':
      return `wrote about “${item.need}” on ${item.sentAt.slice(0, 10)} (${item.reference})`;
    case 'offered':
      return item.triggers.length > 0
        ? `was offered contact: ${item.triggers.join(', ')}`
        : 'was offered contact';
    case 'dismissed':
      return 'put the offer aside';
    case 'contact-opened':
      return OPENED[item.by];
    case 'submitted':
      return 'sent this';
  }
}

function searched({ query, results, opened, where }: Extract<JourneyItem, { type: 'searched' }>): string {
  const what = `searched ${where ? 'the site for ' : ''}“${query}”`;
  // Where it is not known what was found, nothing is said of what was not opened.
  const found = [
    ...(results === undefined ? [] : [counted(results, 'result')]),
    ...(results === undefined && opened.length === 0 ? [] : [`${String(opened.length)} opened`]),
  ];
  return found.length > 0 ? `${what}: ${found.join(', ')}` : what;
}

function answered({
  step,
  outcome,
  choice = '',
  reason,
}: Extract<JourneyItem, { type: 'step-answered' }>): string {
  switch (outcome) {
    case 'done':
      return `did the step “${step}”`;
    case 'declined':
      return `declined the step “${step}”${reason ? `: ${reason}` : ''}`;
    case 'chosen':
      return `answered “${step}” with “${choice}”`;
    case 'none-fits':
      return `found no choice that fits under “${step}”`;
    case 'solved':
      return `said that “${step}” solved it`;
    case 'rejected':
      return `said that “${step}” did not solve it`;
  }
}

function nextStep({ lastViewed, errors, decision, stepsTried, removed }: Omit<Handoff, 'note'>): string {
  if (decision.severity.value === 'P1')
    return `Answer by ${decision.firstResponseBy} and confirm what is affected.`;
  if (errors[0]) return `Look up “${errors[0]}” for this account, then answer.`;
  if (lastViewed) return `Check for this account what “${lastViewed.title}” does not cover, then answer.`;
  if (stepsTried.length > 0) return 'Answer the question in the first line; what was tried stands above.';
  return removed > 0
    ? 'Answer the question in the first line; the customer kept what was tried to themselves.'
    : 'Answer the question in the first line; nothing was tried before.';
}
