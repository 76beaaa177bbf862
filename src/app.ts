import { createEnv } from './browser/env.ts';
import { observePage } from './browser/observePage.ts';
import { createSessionStore } from './browser/sessionStore.ts';
import { createStorage } from './browser/storage.ts';
import { createBus } from './bus.ts';
import type { Assessment } from './core/decide.ts';
import { isDecisive, isReload, isTyped } from './core/eventKinds.ts';
import type { Happening, SessionEvent } from './core/events.ts';
import { record, type Effect } from './core/record.ts';
import type { DecidingPolicy } from './core/policy.ts';
import type { redactEvent } from './core/redactEvent.ts';
import type { Session } from './core/session.ts';
import type { AboutSearch } from './core/aboutSearch.ts';
import type { Problem, Settings } from './core/settings.ts';
import type { DecisionMaker } from './decision.ts';

/** The session core: it observes and remembers, and has decided what there is to decide. */
export type App = ReturnType<typeof createApp>;

/** What the panel and the launcher see. */
export interface AppState {
  readonly session: Session;
  /** Missing as long as there is nothing to decide. */
  readonly assessment: Assessment<DecidingPolicy> | undefined;
}

/** What parts that are loaded later have to say: in `Baton('info')`, and to each other. */
export interface Told {
  search?: AboutSearch;
  problems?: readonly Problem[];
  /** Called when more can be found than before. */
  more?: () => void;
}

/**
 * Starts a session on this page. Everything that happens goes through `dispatch`; everything that follows from it is in
 * `state()` and comes by `subscribe`.
 *
 * @param isKept false where it is still to be said where things may be kept: until then they last as long as the page
 */
export function createApp(initial: Settings, isKept: boolean) {
  const env = createEnv();
  const storage = createStorage(isKept);
  const store = createSessionStore(storage, env);
  const bus = createBus();
  const listeners = new Set<() => void>();
  let settings = initial;
  let session = store.load();
  let assessment: Assessment<DecidingPolicy> | undefined;
  let decision: DecisionMaker | undefined;
  let bringing: Promise<void> | undefined;
  let deliver: (submitted: string) => void = () => undefined;
  /** How many sessions this page has seen. */
  let begun = 0;
  /** The session as the decision last saw it: what has happened since may have consequences. */
  let decidedAt = session;

  const load = () => {
    const stored = store.load(session);
    if (stored.id !== session.id) begun += 1;
    return stored;
  };
  const run = (effect: Effect) => {
    if (effect.type === 'remember') store.save(session);
    else if (effect.type === 'tell') bus.tell(effect.name, effect.detail);
    else if (effect.type === 'deliver') deliver(effect.submitted);
    else dispatch({ ...effect, type: 'offered' });
  };
  const adopt = (next: Session) => {
    session = next;
    if (decision) {
      const assessed = decision.assess(decidedAt, session, settings.policy);
      ({ assessment } = assessed);
      decidedAt = session;
      for (const listener of listeners) listener();
      for (const effect of assessed.effects) run(effect);
    } else {
      for (const listener of listeners) listener();
      // The next event tries again; until then the way to contact is open as always.
      if (isDecisive(session)) decided().catch(ignore);
    }
  };
  const recall = () => {
    // Without this code a third contact goes where a first one would.
    if (decision && storage.read('contacts'))
      import('./contacts.ts').then(({ recallContacts }) => {
        recallContacts(storage, session.events, env.now(), dispatch);
      }, ignore);
  };
  /** Brings in the decision. Rejects when its code cannot be loaded. */
  const decided = (): Promise<void> => {
    bringing ??= Promise.all([
      import('./decision.ts').then((room) => room.createDecision),
      import('./wordsOfEnglish.ts').then((room) => room.createWords),
    ]).then(
      ([createDecision, createWords]) => {
        decision = createDecision(createWords());
        adopt(session);
        recall();
      },
      (error: unknown) => {
        bringing = undefined;
        throw error;
      },
    );
    return bringing;
  };
  let configured: Promise<unknown> | undefined;
  let redacting: Promise<void> | undefined;
  let lastAt = 0;
  let clean: typeof redactEvent | undefined;
  /** Brings in what takes private things out of texts. Rejects when its code cannot be loaded. */
  const redaction = (): Promise<void> => {
    redacting ??= Promise.all([
      import('./core/redactEvent.ts').then((room) => room.redactEvent),
      configured,
    ]).then(
      ([redactEvent]) => {
        clean = redactEvent;
      },
      (error: unknown) => {
        redacting = undefined;
        throw error;
      },
    );
    return redacting;
  };
  const keep = (event: SessionEvent) => {
    const stored = load();
    // Who presses the button after a long time sends what they see, not the empty session that follows theirs.
    const isOver = stored.id !== session.id && stored.events.length === 0;
    const [next, effects] = record(event.type === 'submitted' && isOver ? session : stored, event);
    session = next;
    for (const effect of effects) run(effect);
    adopt(session);
  };
  /**
   * Something has happened. What was typed is kept only without private things: where their code is still to come, the
   * event waits for it, with the time at which it happened. It is let go when another session has begun by then, here or in
   * another tab; where the code cannot be loaded, so is all that was typed.
   *
   * @returns when the event is kept or let go, where that is not at once
   */
  const dispatch = (happening: Happening): Promise<void> | undefined => {
    // No two at the same time: what waits keeps its place.
    lastAt = Math.max(env.now(), lastAt + 1);
    const event = { ...happening, id: env.newId(), at: lastAt } as SessionEvent;
    if (clean) keep(clean(event, settings.redact));
    else if (!isTyped(event)) keep(event);
    else {
      session = load();
      const at = begun;
      return redaction().then(
        () => {
          session = load();
          if (clean && begun === at) keep(clean(event, settings.redact));
        },
        () => {
          // The step was answered all the same: the flow goes on.
          if (event.type === 'step-answered') keep({ ...event, reason: undefined });
        },
      );
    }
    return undefined;
  };

  const catchUp = () => {
    adopt(load());
  };
  const unwatch = store.watch(catchUp);
  // Other pages went on while this one lay in the browser's page cache.
  addEventListener('pageshow', catchUp);
  const page = observePage(
    (happening) => {
      if (happening.type === 'article-viewed' && isReload(session, happening.url)) return;
      dispatch(happening);
    },
    env.now,
    store.touch,
  );
  adopt(session);

  return {
    told: {} as Told,
    env,
    storage,
    bus,
    page,
    dispatch,
    /** The customer is active, though nothing happens that is an event. */
    touch: store.touch,
    decided,
    redaction,
    /** Until then it is not known which terms of the site's own are to be taken out. */
    configuredBy(checked: Promise<unknown>) {
      configured = checked;
    },
    /** Missing before `decided()` has resolved: who builds a handoff waits for it. */
    rules: () => decision?.rules(settings.policy),
    settings: () => settings,
    state: (): AppState => ({ session, assessment }),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    configure(next: Settings) {
      settings = next;
      adopt(session);
    },
    /** Who carries out deliveries. */
    onDeliver(carry: (submitted: string) => void) {
      deliver = carry;
    },
    store,
    isReload,
    /** Goes on with a session, as another place has it. */
    resume(other: Session) {
      session = other;
      adopt(session);
      recall();
    },
    reset() {
      for (const name of ['draft', 'prefill', 'outbox', 'receipt', 'contacts']) storage.remove(name);
      begun += 1;
      decidedAt = store.reset();
      adopt(decidedAt);
    },
    stop() {
      page.stop();
      unwatch();
      removeEventListener('pageshow', catchUp);
      listeners.clear();
      bus.clear();
    },
  };
}

const ignore = () => undefined;
