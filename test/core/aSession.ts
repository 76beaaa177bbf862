import type {
  ContactOpenedBy,
  EventOf,
  Happening,
  PassageKind,
  SessionEvent,
  StepOutcome,
} from '../../src/core/events.ts';
import { assess, type Decision } from '../../src/core/decide.ts';
import { factsOf } from '../../src/core/facts.ts';
import { fillForm } from '../../src/core/form.ts';
import type { FormEdits } from '../../src/core/formValues.ts';
import type { Need } from '../../src/core/needs.ts';
import { observe } from '../../src/core/observe.ts';
import type { Rules } from '../../src/core/rules.ts';
import type { Session } from '../../src/core/session.ts';
import type { Observation } from '../../src/core/trigger.ts';
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

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

export const sentences = {
  searched: (queries: readonly string[]) => `I searched for ${quoted(queries)}.`,
  read: (titles: readonly string[]) => `I read ${quoted(titles)}.`,
};

/** `When a refund arrives` → `https://docs.example/when-a-refund-arrives.html` */
export function urlOf(title: string): string {
  return `https://docs.example/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.html`;
}

interface SearchFacts {
  /** `unknown` where the site does not say. */
  readonly results?: number | 'unknown';
  readonly where?: 'site';
  /** Titles of the results that were shown; each covers the query unless `coverage` says otherwise. */
  readonly found?: readonly string[];
  readonly coverage?: number;
  readonly language?: string;
}

/** What a page says about itself, and where it was read. */
type PageFacts = Partial<
  Pick<EventOf<'article-viewed'>, 'where' | 'section' | 'issueType' | 'tags' | 'language'>
>;

/** What is known of an answer beside its outcome. */
type StepFacts = Partial<Pick<EventOf<'step-answered'>, 'flow' | 'choice' | 'reason' | 'leadsTo'>>;

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
    /** What triggers and rows look at: the latest need. */
    get observation(): Observation {
      return observe(self.need, factsOf(events), rules.words.read);
    },
    /** What the rules say about the session now. */
    decision: (by: Rules = rules): Decision => assess(events, by).current,
    offer: (by: Rules = rules): Decision | undefined => assess(events, by).offer,

    waits(seconds: number) {
      now += (seconds - PACE) * 1000;
      return self;
    },
    searches(query: string, { found = [], coverage = 1, results, where, language }: SearchFacts = {}) {
      const top = found.map((title) => ({ url: urlOf(title), title, coverage }));
      const known = results === 'unknown' ? {} : { results: results ?? Math.max(found.length, 3) };
      return add({ type: 'searched', query, ...known, top, where, language });
    },
    opens(title: string, { where = 'panel', ...page }: PageFacts = {}) {
      lastTitle = title;
      return add({ type: 'article-viewed', url: urlOf(title), title, where, ...page });
    },
    reads(title: string, seconds = 40, depthPercent = 100) {
      self.opens(title);
      return add({ type: 'article-read', url: urlOf(title), seconds, depthPercent });
    },
    /** Goes on reading the article that was opened last. */
    readsOn(seconds: number, depthPercent = 100) {
      return add({ type: 'article-read', url: urlOf(lastTitle), seconds, depthPercent });
    },
    /** Comes to a passage of the article that was opened last, and stays there. */
    reaches(kind: PassageKind, text: string, seconds = 12) {
      return add({ type: 'passage-reached', url: urlOf(lastTitle), title: lastTitle, kind, text, seconds });
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
    startsFlow(flow: string, title = 'Setting up', need?: string) {
      return add({ type: 'flow-started', flow, title, need });
    },
    /** Answers a step, told by its text, of the set-up flow unless another is given. */
    answers(text: string, outcome: StepOutcome, facts: StepFacts = {}) {
      const step = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      return add({ type: 'step-answered', flow: 'set-up', step, text, outcome, ...facts });
    },
    /** This browser has sent a handoff before, hours before unless it is said how many. */
    contactedBefore(need: string, reference = 'T-4001', hours = 48) {
      const sentAt = START - hours * 3_600_000;
      return add({ type: 'contacted-before', handoff: `before-${reference}`, need, sentAt, reference });
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
