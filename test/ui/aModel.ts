import { computed, signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import { vi } from 'vitest';
import type { Result } from '../../src/core/article.ts';
import { assess } from '../../src/core/decide.ts';
import {
  isA,
  type ContactOpenedBy,
  type Filling,
  type Happening,
  type SessionEvent,
} from '../../src/core/events.ts';
import type { FormEdits, FormValues, Kept } from '../../src/core/formValues.ts';
import { flowAt } from '../../src/core/flow.ts';
import { handoff } from '../../src/core/handoff.ts';
import { redactForm } from '../../src/core/redactForm.ts';
import type { Policy } from '../../src/core/policy.ts';
import { deliveryOf, type Delivery } from '../../src/core/deliveryOf.ts';
import { addEvents, emptySession, type Session } from '../../src/core/session.ts';
import type { Settings } from '../../src/core/settings.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { english as words } from '../../src/policy/words.en.ts';
import type { Handoff } from '../../src/schema/handoff.ts';
import { shippedTriggers } from '../../src/triggers/shippedTriggers.ts';
import { contactEn } from '../../src/messages/contact.en.ts';
import { flowEn } from '../../src/messages/flow.en.ts';
import { offerEn } from '../../src/messages/offer.en.ts';
import { previewEn } from '../../src/messages/preview.en.ts';
import { sentEn } from '../../src/messages/sent.en.ts';
import { panelEn } from '../../src/messages/panel.en.ts';
import { createSay } from '../../src/messages/say.ts';
import type { Answer, OpenArticle, OptionsBefore, View } from '../../src/ui/model.ts';

/** Friday, 20 November 2026, 14:00 UTC: when the first event of every session here happens. */
export const START = Date.UTC(2026, 10, 20, 14);
const MINUTE = 60_000;

/** What the panel says, all parts of it, to a British reader. */
export const englishSpeech = {
  strings: { ...panelEn, ...flowEn, ...offerEn, ...contactEn, ...previewEn, ...sentEn },
  say: createSay('en-GB'),
  locale: 'en-GB',
};

interface Given {
  readonly settings?: Partial<Settings>;
  readonly policy?: Policy;
  readonly view?: View;
  readonly edits?: FormEdits;
  /** The row of the messages of earlier sessions. */
  readonly sentRow?: string;
}

export type AModel = ReturnType<typeof aModel>;

/**
 * What the components see after the given has happened, a minute apart, decided by the shipped rules. What leads out of
 * the panel is a spy; events are kept, so that what follows from them is shown.
 */
export function aModel(happenings: readonly Happening[] = [], given: Given = {}) {
  const session = signal<Session>(emptySession('s-1'));
  let clock = START - MINUTE;
  const add = (happening: Happening) => {
    clock += MINUTE;
    const id = `e${String(session.value.events.length + 1)}`;
    session.value = addEvents(session.value, [{ ...happening, id, at: clock } as SessionEvent]);
  };
  happenings.forEach(add);

  const rules = { policy: given.policy ?? defaultPolicy, triggers: shippedTriggers, words };
  const settings = signal<Settings>({
    endpoint: 'https://support.example/handoffs',
    index: 'https://docs.example/baton-index.bin',
    position: 'right',
    launcher: 'shown',
    ...given.settings,
  });
  const view = signal<View>(given.view ?? { name: 'home' });
  const query = signal('');
  const answer = signal<Answer>({ status: 'idle', query: '', results: [] });
  const meant = signal(false);
  const edits = signal<FormEdits>(given.edits ?? {});
  const dispatch = vi.fn(add);
  const startFlow = (id: string, need: string) => {
    dispatch({ type: 'flow-started', flow: id, title: rules.policy.flows[id]?.title ?? id, need });
  };
  return {
    ...englishSpeech,
    view,
    session,
    assessment: computed(() =>
      session.value.events.length > 0 ? assess(session.value.events, rules) : undefined,
    ),
    settings,
    query,
    answer,
    meant,
    suggestions: signal<readonly Result[]>([]),
    recents: signal<OptionsBefore | undefined>(undefined),
    active: signal<string | undefined>(undefined),
    showSent: signal(false),
    flow: signal<ComponentType | undefined>(undefined),
    localise: (text: string) => text,
    flows: () => rules.policy.flows,
    startFlow: vi.fn(startFlow),
    openFlow: vi.fn((id: string, need: string) => {
      const flow = rules.policy.flows[id];
      if (!flow) return;
      const { started, ended } = flowAt(id, flow, session.value.events);
      if (!started || ended) startFlow(id, need);
      view.value = { name: 'flow', flow: id, title: flow.title };
    }),
    offerInText: signal<string | undefined>(undefined),
    sentBefore: signal<ComponentType | undefined>(undefined),
    writesTo: signal<string | undefined>(undefined),
    isOpen: signal(true),
    receiptSeen: vi.fn(),
    edits,
    typed: edits,
    openDraft: vi.fn(),
    unsent: signal<readonly Kept[]>([]),
    continueDraft: vi.fn(),
    dropDraft: vi.fn(),
    restoreDraft: vi.fn(),
    hints: { results: signal<readonly Result[]>([]), ask: vi.fn(), putAway: vi.fn() },
    rowOf: (): string | undefined => given.sentRow,
    isLasting: true,
    dispatch,
    close: vi.fn(),
    type: vi.fn((text: string) => {
      query.value = text;
      meant.value = false;
      answer.value =
        text === '' ? { status: 'idle', query: '', results: [] } : { ...answer.value, status: 'searching' };
    }),
    settle: vi.fn(() => {
      meant.value = true;
    }),
    openArticle: vi.fn((article: OpenArticle) => {
      view.value = { name: 'article', article };
    }),
    openContact: vi.fn((by: ContactOpenedBy) => {
      dispatch({ type: 'contact-opened', by });
      view.value = { name: 'contact' };
    }),
    rules: () => rules,
    teamName: (id: string) => rules.policy.teams[id]?.name ?? id,
    now: () => clock,
    touch: vi.fn(),
    edit(next: FormEdits) {
      edits.value = next;
    },
    clean: (form: FormValues) => redactForm(form),
    deliveryIn: deliveryOf,
    submit: vi.fn((form: FormValues, _shown?: Delivery, filling?: Filling) => {
      const sent = session.value.events.filter(isA('submitted')).length + 1;
      dispatch({
        type: 'submitted',
        handoff: `019aa3c0-0000-7000-8000-00000000000${String(sent)}`,
        form,
        filling,
        ...surroundings(),
      });
      return Promise.resolve();
    }),
    retry: vi.fn(() => Promise.resolve()),
    retrying: signal(false),
    surroundings,
  };
}

function surroundings() {
  return {
    environment: {
      locale: 'en-GB',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0',
      timeZone: 'Europe/Madrid',
      viewport: '1280x800',
    },
    page: { url: 'https://docs.example/billing.html', title: 'Billing' },
  };
}

const submission = (model: AModel) => {
  const submitted = model.session.value.events.filter(isA('submitted')).at(-1);
  if (!submitted) throw new Error('Nothing was sent.');
  return submitted;
};

/** What support receives of the latest submission. */
export const sentBy = (model: AModel): Handoff =>
  handoff(model.session.value, submission(model), model.rules());

/** The endpoint has taken the latest submission. */
export function deliver(model: AModel, reference = 'T-4821') {
  model.dispatch({ type: 'delivered', handoff: submission(model).handoff, reference });
}

/** The latest submission did not get through. */
export function failToDeliver(model: AModel, reason: 'unreachable' | 'refused' = 'unreachable') {
  model.dispatch({ type: 'failed', handoff: submission(model).handoff, reason });
}
