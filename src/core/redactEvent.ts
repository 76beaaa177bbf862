import type { SessionEvent } from './events.ts';
import { redact } from './redact.ts';
import { redactForm } from './redactForm.ts';
import { cut } from './text.ts';

/** The most characters of a query that are kept. */
const MAX_QUERY = 500;

/**
 * An event as it is stored: without private things in what was typed.
 *
 * @param terms the site's own: see {@link redact}
 */
export function redactEvent(event: SessionEvent, terms?: readonly string[]): SessionEvent {
  switch (event.type) {
    case 'searched':
      return { ...event, query: cut(redact(event.query, { terms }).text, MAX_QUERY) };
    case 'step-answered':
      return event.reason ? { ...event, reason: redact(event.reason, { terms }).text } : event;
    case 'submitted':
      return { ...event, form: redactForm(event.form, terms) };
    default:
      return event;
  }
}
