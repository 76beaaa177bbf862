import type { EventOf, SessionEvent } from '../core/events.ts';
import { counted } from '../core/counted.ts';

/**
 * What happened, in plain words, with the customer as its subject.
 *
 * @param events the session, for the titles of articles
 * @example 'searched “refund not arrived”: 3 results'
 */
export function eventText(event: SessionEvent, events: readonly SessionEvent[]): string {
  switch (event.type) {
    case 'searched':
      return `searched ${event.where ? 'the site for ' : ''}“${event.query}”${event.results === undefined ? '' : `: ${counted(event.results, 'result')}`}`;
    case 'article-viewed':
      return event.where === 'panel'
        ? `opened “${event.title}” in the panel`
        : `came to the page “${event.title}”`;
    case 'article-read':
      return `read ${titleOf(event.url, events)} for ${seconds(event.seconds)}, down to ${String(Math.round(event.depthPercent))} %`;
    case 'passage-reached':
      return `stayed ${seconds(event.seconds)} at “${event.text}” in “${event.title}” (${event.kind})`;
    case 'rated':
      return `said that “${event.title}” ${event.helpful ? 'solved it' : 'did not help'}`;
    case 'offered':
      return 'was offered contact in the recording';
    case 'dismissed':
      return 'put the offer aside';
    case 'contact-opened':
      return OPENED[event.by];
    case 'flow-started':
      return `began the guided flow “${event.title}”`;
    case 'step-answered':
      return `${answerText(event)}${event.leadsTo ? `; the flow ends here (${event.leadsTo})` : ''}`;
    case 'contacted-before':
      return `had written on ${dayOf(event.sentAt)} about “${event.need}” (${event.reference})`;
    case 'identified':
      return `is known: ${pairs(event.customer)}`;
    case 'context-set':
      return `is on a page that says: ${pairs(event.values)}`;
    case 'submitted':
      return `sent the form: “${event.form.subject}”`;
    case 'uploaded':
      return `sent files along: ${counted(event.received.length, 'file')} arrived`;
    case 'delivered':
      return `has the reference ${event.reference}: the handoff arrived`;
    case 'failed':
      return `waits: the handoff did not arrive (${event.reason})`;
  }
}

const OPENED: Readonly<Record<EventOf<'contact-opened'>['by'], string>> = {
  customer: 'opened contact unasked',
  offer: 'opened contact from the offer',
  automatic: 'was shown the contact form',
  site: 'was shown contact by the site',
};

function answerText({ outcome, text, choice, reason }: EventOf<'step-answered'>): string {
  const why = reason ? ` (“${reason}”)` : '';
  const answer = choice === undefined ? '' : ` with “${choice}”`;
  switch (outcome) {
    case 'done':
      return `did the step “${text}”`;
    case 'declined':
      return `skipped the step “${text}”${why}`;
    case 'chosen':
      return `answered “${text}”${answer}`;
    case 'none-fits':
      return `found no choice that fits for “${text}”${why}`;
    case 'solved':
      return `said that “${text}” solved it`;
    case 'rejected':
      return `said that “${text}” did not solve it${why}`;
  }
}

function titleOf(url: string, events: readonly SessionEvent[]): string {
  const view = events.find((event) => event.type === 'article-viewed' && event.url === url);
  return view?.type === 'article-viewed' ? `“${view.title}”` : url;
}

const seconds = (value: number) => `${String(Math.round(value))} s`;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const pairs = (values: object) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ') || 'nothing';
