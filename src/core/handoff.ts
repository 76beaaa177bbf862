import type { Attachment, Handoff, JourneyItem } from '../schema/handoff.ts';
import { looksLikeError } from './errorTexts.ts';
import { requestIdsIn } from './requestIds.ts';
import { fitHandoff } from './fitHandoff.ts';
import { isA, type EventOf } from './events.ts';
import { continued } from './continued.ts';
import { factsOf } from './facts.ts';
import { handoffDecision } from './handoffDecision.ts';
import { decisionsOf } from './handoffReasons.ts';
import { articleOf, journeyOf } from './journey.ts';
import { rowById } from './policy.ts';
import { countRemoved, redact } from './redact.ts';
import type { Rules } from './rules.ts';
import type { Session } from './session.ts';
import { stepsTried } from './tried.ts';
import { cut, shorten } from './text.ts';

/** The most values that a site may add with Baton('context'): what is more leaves no room for the journey. */
const MAX_CONTEXT = 20;

/**
 * The handoff that a `submitted` event makes. A pure function of the session and the rules: the preview that the
 * customer sees and the body that is posted come from here and cannot differ.
 *
 * @example const body = toJson(handoff(session, submitted, rules));
 */
export function handoff(session: Session, submitted: EventOf<'submitted'>, rules: Rules): Handoff {
  const { form, environment, page } = submitted;
  const before = session.events.filter((event) => event.at <= submitted.at && event.id !== submitted.id);
  const removed = new Set(form.removed);
  const whole = journeyOf([...before.filter((event) => !removed.has(event.id)), submitted]);
  const decisions = decisionsOf(before, submitted, rules);
  const decision = handoffDecision(decisions, submitted, rules.policy);
  const row = rowById(rules.policy, decision.row);
  const facts = factsOf(before);
  const earlier = continued(before, form, rules.words.read);
  const attachments = attachmentsOf(session, submitted);
  const original = whole.find((item) => item.type === 'searched');
  const lastView = whole.filter((item) => item.type === 'article-viewed').at(-1);
  const expectation = form.fields.expectation?.trim();
  const first = before[0]?.at ?? submitted.at;

  return fitHandoff((left) => {
    const journey = whole.slice(left);
    const asked = journey.filter((item) => item.type === 'searched');
    const queries = asked.map((item) => item.query);
    const typed = [...queries, form.description, ...Object.values(form.fields)];
    return {
      version: 1,
      id: submitted.handoff,
      idempotencyKey: submitted.handoff,
      sessionId: session.id,
      createdAt: new Date(submitted.at).toISOString(),
      subject: shorten(clean(form.subject), 150),
      description: cut(clean(form.description.trim()), 5000),
      ...(expectation ? { expectation: cut(clean(expectation), 1000) } : {}),
      issue: {
        type: row.id,
        title: row.title,
        category: row.category,
        ...(lastView?.section ? { productArea: lastView.section } : {}),
      },
      customer: customerOf(form.name, form.email, facts.customer),
      fields: textFields(form.fields),
      queries: {
        ...(original ? { original: original.query } : {}),
        later: asked.filter((item) => item !== original).map((item) => item.query),
      },
      ...(lastView ? { lastViewed: articleOf(lastView) } : {}),
      ...earlier,
      ...(attachments.length > 0 ? { attachments } : {}),
      stepsTried: stepsTried(journey),
      errors: errorsOf(queries, form.fields.errorMessage),
      requestIds: [...new Set(typed.flatMap(requestIdsIn))],
      // Evidence points into the journey, in its order.
      triggers: decisions.triggers.map((trigger) => ({
        ...trigger,
        evidence: journey.flatMap(({ id }) => (trigger.evidence.includes(id) ? [id] : [])),
      })),
      decision,
      journey,
      minutesToHandoff: Math.round((submitted.at - first) / 6000) / 10,
      locale: environment.locale,
      page: { url: page.url, title: shorten(page.title, 300) },
      environment: {
        userAgent: cut(environment.userAgent, 400),
        timeZone: environment.timeZone,
        viewport: environment.viewport,
        context: Object.fromEntries(Object.entries(facts.context).slice(-MAX_CONTEXT)),
      },
      ...redactedIn([
        ...queries,
        ...journey.flatMap(reasonOf),
        form.subject,
        form.description,
        ...Object.values(form.fields),
      ]),
      ...(submitted.filling ? { filling: submitted.filling } : {}),
      removed: removed.size,
      dropped: session.dropped + left,
    };
  }, whole.length);
}

const clean = (text: string) => redact(text, { isMessage: true }).text;

const reasonOf = (item: JourneyItem) => (item.type === 'step-answered' ? (item.reason ?? []) : []);

/** What was taken out of what was typed, counted by what stands for it: the same for every attempt and every replay. */
function redactedIn(typed: readonly string[]): Pick<Handoff, 'redacted'> {
  const redacted = countRemoved(typed.map(clean));
  return Object.keys(redacted).length > 0 ? { redacted } : {};
}

/** The files, each with whether it arrived: the first report counts, so that every attempt has the same bytes. */
function attachmentsOf({ events }: Session, { handoff, form }: EventOf<'submitted'>): Attachment[] {
  const report = events.filter(isA('uploaded')).find((event) => event.handoff === handoff);
  return (form.attachments ?? []).map(({ name, type, bytes, sha256, kind }) => {
    return { name, type, bytes, sha256, kind, received: report?.received.includes(sha256) ?? false };
  });
}

function customerOf(
  name: string,
  email: string,
  identified: ReturnType<typeof factsOf>['customer'],
): Handoff['customer'] {
  const typed = {
    ...(name.trim() ? { name: shorten(name, 200) } : {}),
    ...(email.trim() ? { email: email.trim() } : {}),
  };
  return { ...identified, ...typed, verified: false };
}

function textFields(fields: EventOf<'submitted'>['form']['fields']): Record<string, string> {
  const filled = Object.entries(fields).filter(([id, value]) => id !== 'expectation' && value.trim() !== '');
  return Object.fromEntries(filled.map(([id, value]) => [id, cut(clean(value.trim()), 2000)]));
}

function errorsOf(queries: readonly string[], typed: string | undefined): string[] {
  const errors = [...queries.filter(looksLikeError), ...(typed?.trim() ? [clean(typed.trim())] : [])];
  return [...new Set(errors)].map((text) => shorten(text, 500));
}
