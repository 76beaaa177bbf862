import type { FiredTrigger, Handoff, JourneyItem } from '../schema/handoff.ts';
import { decide, type Decision } from './decide.ts';
import { dueAt } from './due.ts';
import { looksLikeError, requestIdsIn } from './errorTexts.ts';
import { fitHandoff } from './fitHandoff.ts';
import { isA, type EventOf, type SessionEvent } from './events.ts';
import { findNeeds } from './needs.ts';
import { articleOf, journeyOf } from './journey.ts';
import { rowById } from './policy.ts';
import { redact } from './redact.ts';
import type { Rules } from './rules.ts';
import type { Session } from './session.ts';
import { shorten } from './text.ts';

/**
 * The handoff that a `submitted` event makes. A pure function of the session and the rules: the preview that the
 * customer sees and the body that is posted come from here and cannot differ.
 *
 * @example const body = JSON.stringify(handoff(session, submitted, rules));
 */
export function handoff(session: Session, submitted: EventOf<'submitted'>, rules: Rules): Handoff {
  const { form, environment, page } = submitted;
  const before = session.events.filter((event) => event.at <= submitted.at && event.id !== submitted.id);
  const removed = new Set(form.removed);
  const events = before.filter((event) => !removed.has(event.id));
  const journey = journeyOf([...events, submitted]);
  const decision = decisionOf(before, form.need, rules);
  const row = rowById(rules.policy, form.row);
  const fired = decision.fired.map((trigger) => withoutRemoved(trigger, removed));
  const context = Object.assign(
    {},
    ...before.filter(isA('context-set')).map((event) => event.values),
  ) as Record<string, string>;
  const queries = journey.flatMap((item) => (item.type === 'searched' ? [item.query] : []));
  const views = journey.filter((item) => item.type === 'article-viewed');
  const lastView = views.at(-1);
  const typed = [...queries, form.description, ...Object.values(form.fields)];
  const expectation = form.fields.expectation?.trim();
  const first = before[0]?.at ?? submitted.at;
  const identified = before.filter(isA('identified')).at(-1)?.customer;

  const content: Omit<Handoff, 'note'> = {
    version: 1,
    id: submitted.handoff,
    idempotencyKey: submitted.handoff,
    sessionId: session.id,
    createdAt: new Date(submitted.at).toISOString(),
    subject: shorten(redact(form.subject), 150),
    description: redact(form.description.trim()).slice(0, 5000),
    ...(expectation ? { expectation: redact(expectation).slice(0, 1000) } : {}),
    issue: {
      type: row.id,
      title: row.title,
      category: row.category,
      ...(lastView?.section ? { productArea: lastView.section } : {}),
    },
    customer: customerOf(form.name, form.email, identified),
    fields: textFields(form.fields),
    queries: { ...(queries[0] ? { original: queries[0] } : {}), later: queries.slice(1) },
    ...(lastView ? { lastViewed: articleOf(lastView) } : {}),
    stepsTried: stepsTried(journey),
    errors: errorsOf(queries, form.fields.errorMessage),
    requestIds: [...new Set(typed.flatMap(requestIdsIn))],
    triggers: fired,
    decision: decisionPart(decision, submitted, rules),
    journey: journey.slice(-200),
    minutesToHandoff: Math.round((submitted.at - first) / 6000) / 10,
    locale: environment.locale,
    page: { url: page.url, title: shorten(page.title, 300) },
    environment: {
      userAgent: environment.userAgent.slice(0, 400),
      timeZone: environment.timeZone,
      viewport: environment.viewport,
      context,
    },
    removed: removed.size,
    dropped: session.dropped,
  };
  return fitHandoff(content);
}

function decisionOf(events: readonly SessionEvent[], needId: string, rules: Rules): Decision {
  const need = findNeeds(events, rules.words).find((one) => one.id === needId);
  return decide(
    need ?? { id: needId, searches: [], views: [], ratings: [], asked: [], lastAt: 0, solved: false },
    rules,
  );
}

/** The customer may correct the issue type and the urgency: then they are the rule that set it. */
function decisionPart(
  decision: Decision,
  submitted: EventOf<'submitted'>,
  { policy }: Rules,
): Handoff['decision'] {
  const { form } = submitted;
  const row = rowById(policy, form.row);
  const corrected = row.id !== decision.row.id;
  const team = policy.teams[row.team] ?? { name: row.team, queue: row.team, owner: row.team };
  const severityBy =
    form.severity === decision.severity.value && !corrected
      ? decision.severity.by
      : form.severity === row.severity && corrected
        ? `row:${row.id}`
        : 'customer';
  const response = policy.severities[form.severity].firstResponse;
  return {
    row: row.id,
    because: shorten(
      corrected ? `The customer chose “${row.title}”. ${decision.because}` : decision.because,
      500,
    ),
    handling: row.handling,
    mode: decision.mode,
    severity: { value: form.severity, by: severityBy },
    destination: {
      team: row.team,
      name: team.name,
      ...(team.tier === undefined ? {} : { tier: team.tier }),
      queue: team.queue,
      owner: team.owner,
      by: corrected ? 'customer' : `row:${row.id}`,
    },
    escalationType: row.escalationType,
    requiredFields: [
      'subject',
      'description',
      'email',
      ...row.fields.filter((field) => field.required).map((field) => field.id),
    ],
    firstResponseBy: new Date(dueAt(submitted.at, response)).toISOString(),
  };
}

function withoutRemoved(trigger: FiredTrigger, removed: ReadonlySet<string>): FiredTrigger {
  return { ...trigger, evidence: trigger.evidence.filter((id) => !removed.has(id)) };
}

function customerOf(
  name: string,
  email: string,
  identified: EventOf<'identified'>['customer'] | undefined,
): Handoff['customer'] {
  const typed = {
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(email.trim() ? { email: email.trim() } : {}),
  };
  return { ...identified, ...typed, verified: false };
}

function textFields(fields: EventOf<'submitted'>['form']['fields']): Record<string, string> {
  const filled = Object.entries(fields).filter(([id, value]) => id !== 'expectation' && value.trim() !== '');
  return Object.fromEntries(filled.map(([id, value]) => [id, redact(value.trim()).slice(0, 2000)]));
}

function stepsTried(journey: readonly JourneyItem[]): string[] {
  const lines = journey.flatMap((item) => {
    if (item.type === 'searched') return [`Searched “${item.query}” (${String(item.results)} results)`];
    if (item.type === 'article-viewed') return [`Read “${item.title}”`];
    if (item.type === 'rated' && !item.helpful) return [`Said that “${item.title}” did not help`];
    if (item.type === 'step-answered') {
      return [
        item.outcome === 'done'
          ? `Done: ${item.step}`
          : `Not done: ${item.step}${item.reason ? ` (${item.reason})` : ''}`,
      ];
    }
    return [];
  });
  return [...new Set(lines)].map((line) => shorten(line, 400));
}

function errorsOf(queries: readonly string[], typed: string | undefined): string[] {
  const errors = [...queries.filter(looksLikeError), ...(typed?.trim() ? [redact(typed.trim())] : [])];
  return [...new Set(errors)].map((text) => shorten(text, 500));
}
