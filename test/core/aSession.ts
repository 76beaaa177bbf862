import type {
  ContactOpenedBy,
  EventOf,
  Happening,
  SessionEvent,
  StepOutcome,
} from '../../src/core/events.ts';
import { assess, type Decision } from '../../src/core/decide.ts';
import { fillForm } from '../../src/core/form.ts';
import type { FormEdits } from '../../src/core/formValues.ts';
import type { Need } from '../../src/core/needs.ts';
import type { Rules } from '../../src/core/rules.ts';
import type { Session } from '../../src/core/session.ts';
import type { Customer } from '../../src/schema/handoff.ts';
import { rules } from './rules.ts';

/** Friday, 20 November 2026, 14:00 UTC. */
export const START = Date.UTC(2026, 10, 20, 14);
/** What passes between two events unless `waits` says otherwise, in seconds: nobody types that slowly. */
const PACE = 20;

export const HANDOFF_ID = '019aa3c0-0000-7000-8000-000000000001';

export const environment = {
  locale: 'en-GB',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0',
  timeZone: 'Europe/Madrid',
  viewport: '1280x800',
};

export const sentences = {
  searched: (queries: readonly string[]) => `I searched for ${queries.join(', ')}.`,
  read: (titles: readonly string[]) => `I read ${titles.join(', ')}.`,
};

/** `When a refund arrives` → `https://docs.example/when-a-refund-arrives.html` */
export function urlOf(title: string): string {
  return `https://docs.example/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.html`;
}

interface SearchFacts {
  readonly results?: number;
  /** Titles of the results that were shown; each covers the query unless `coverage` says otherwise. */
  readonly found?: readonly string[];
  readonly coverage?: number;
}

/**
 * A session as a customer lives it, event by event, with ids e1, e2, … and twenty seconds between events.
 *
 * @example aSession().searches('refund not arrived', { found: ['When a refund arrives'] }).opens('When a refund arrives')
 */
export function aSession() {
  const events: SessionEvent[] = [];
  let now = START;
  let lastTitle = '';

  const add = (happening: Happening) => {
    events.push({ ...happening, id: `e${String(events.length + 1)}`, at: now } as SessionEvent);
    now += PACE * 1000;
    return self;
  };
  const latest = (): Need | undefined => assess(events, rules).needs.at(-1);

  const self = {
    events: events as readonly SessionEvent[],
    get session(): Session {
      return { id: 's-1', events: [...events], dropped: 0 };
    },
    get needs(): readonly Need[] {
      return assess(events, rules).needs;
    },
    get need(): Need {
      const need = latest();
      if (!need) throw new Error('This session has no need yet.');
      return need;
    },
    get submitted(): EventOf<'submitted'> {
      const event = events.at(-1);
      if (event?.type !== 'submitted') throw new Error('The last event of this session is not a submission.');
      return event;
    },
    /** What the rules say about the session now. */
    decision: (by: Rules = rules): Decision => assess(events, by).current,
    offer: (by: Rules = rules): Decision | undefined => assess(events, by).offer,

    waits(seconds: number) {
      now += (seconds - PACE) * 1000;
      return self;
    },
    searches(query: string, { found = [], coverage = 1, results }: SearchFacts = {}) {
      const top = found.map((title) => ({ url: urlOf(title), title, coverage }));
      return add({ type: 'searched', query, results: results ?? Math.max(found.length, 3), top });
    },
    opens(
      title: string,
      { where = 'panel' as 'panel' | 'page', section = undefined as string | undefined } = {},
    ) {
      lastTitle = title;
      return add({ type: 'article-viewed', url: urlOf(title), title, section, where });
    },
    reads(title: string, seconds = 40, depthPercent = 100) {
      self.opens(title);
      return add({ type: 'article-read', url: urlOf(title), seconds, depthPercent });
    },
    /** Answers "Did this help?" under the article that was opened last. */
    rates(helpful: boolean, { title = lastTitle, proposed = false } = {}) {
      return add({ type: 'rated', url: urlOf(title), title, helpful, proposed });
    },
    isOffered() {
      const { need, row, fired } = self.decision();
      return add({ type: 'offered', need: need.id, row: row.id, triggers: fired.map(({ name }) => name) });
    },
    dismisses(need = latest()?.id ?? '') {
      return add({ type: 'dismissed', need });
    },
    opensContact(by: ContactOpenedBy = 'customer') {
      return add({ type: 'contact-opened', by });
    },
    starts(flow: string, { title = flow, need = undefined as string | undefined } = {}) {
      return add({ type: 'flow-started', flow, title, need });
    },
    /** Answers a step of the flow `set-up`, or of another. */
    answers(
      text: string,
      outcome: StepOutcome,
      reason?: string,
      more: Partial<EventOf<'step-answered'>> = {},
    ) {
      return add({ type: 'step-answered', flow: 'set-up', step: text, text, outcome, reason, ...more });
    },
    isIdentified(customer: Customer) {
      return add({ type: 'identified', customer });
    },
    hasContext(values: Readonly<Record<string, string>>) {
      return add({ type: 'context-set', values });
    },
    /** Presses the button: the form as the session fills it, with the customer's edits. */
    submits(edits: FormEdits = {}) {
      const form = fillForm(self.decision(), events, { email: 'ana@larch.example', ...edits }, sentences);
      const page = { url: 'https://docs.example/contact.html', title: 'The page of the button' };
      return add({ type: 'submitted', handoff: HANDOFF_ID, form, page, environment });
    },
    isDelivered(reference = 'T-4821') {
      return add({ type: 'delivered', handoff: HANDOFF_ID, reference });
    },
    fails(reason: 'unreachable' | 'refused' = 'unreachable') {
      return add({ type: 'failed', handoff: HANDOFF_ID, reason });
    },
  };
  return self;
}
