import { createEnv } from './browser/env.ts';
import { observePage } from './browser/observePage.ts';
import { createSessionStore } from './browser/sessionStore.ts';
import { createStorage } from './browser/storage.ts';
import { createBus } from './bus.ts';
import type { Assessment } from './core/decide.ts';
import type { Happening, SessionEvent } from './core/events.ts';
import { record, type Effect } from './core/record.ts';
import { redact } from './core/redact.ts';
import { redactForm } from './core/redactForm.ts';
import type { DecidingPolicy } from './core/policy.ts';
import type { Session } from './core/session.ts';
import type { Settings } from './core/settings.ts';
import type { DecisionMaker } from './decision.ts';

/** The session core: it observes and remembers, and has decided what there is to decide. */
export type App = ReturnType<typeof createApp>;

/** What the panel and the launcher see. */
export interface AppState {
  readonly session: Session;
  /** Missing as long as there is nothing to decide. */
  readonly assessment: Assessment<DecidingPolicy> | undefined;
}

/**
 * Starts a session on this page. Everything that happens goes through `dispatch`; everything that follows from it is in
 * `state()` and comes by `subscribe`.
 */
export function createApp(initial: Settings) {
  const env = createEnv();
  const storage = createStorage();
  const store = createSessionStore(storage, env);
  const bus = createBus();
  const listeners = new Set<() => void>();
  let settings = initial;
  let session = store.load();
  let assessment: Assessment<DecidingPolicy> | undefined;
  let decision: DecisionMaker | undefined;
  let bringing: Promise<void> | undefined;
  let deliver: (submitted: string) => void = () => undefined;
  /** The session as the decision last saw it: what has happened since may have consequences. */
  let decidedAt = session;

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
  /** Brings in the decision. Rejects when its code cannot be loaded. */
  const decided = (): Promise<void> => {
    bringing ??= Promise.all([import('./decision.ts'), import('./wordsOfEnglish.ts')]).then(
      ([{ createDecision }, { words }]) => {
        decision = createDecision(words);
        adopt(session);
        // Without this code a third contact goes where a first one would.
        if (storage.read('contacts'))
          import('./contacts.ts').then(({ recallContacts }) => {
            recallContacts(storage, session.events, env.now(), dispatch);
          }, ignore);
      },
      (error: unknown) => {
        bringing = undefined;
        throw error;
      },
    );
    return bringing;
  };
  const dispatch = (happening: Happening): SessionEvent => {
    const event = { ...withoutSecrets(happening), id: env.newId(), at: env.now() } as SessionEvent;
    const stored = store.load(session);
    // Who presses the button after a long time sends what they see, not the empty session that follows theirs.
    const isOver = stored.id !== session.id && stored.events.length === 0;
    const [next, effects] = record(event.type === 'submitted' && isOver ? session : stored, event);
    session = next;
    for (const effect of effects) run(effect);
    adopt(session);
    return event;
  };

  const catchUp = () => {
    adopt(store.load(session));
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
    env,
    storage,
    bus,
    page,
    dispatch,
    /** The customer is active, though nothing happens that is an event. */
    touch: store.touch,
    decided,
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
    reset() {
      for (const name of ['draft', 'prefill', 'outbox', 'receipt', 'contacts']) storage.remove(name);
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

/** Something to decide: more than a first article and what the site says about the customer. */
function isDecisive({ events }: Session): boolean {
  const idle: readonly string[] = ['article-read', 'identified', 'context-set'];
  return events
    .filter((event) => !idle.includes(event.type))
    .some((event, at) => at > 0 || event.type !== 'article-viewed');
}

/** A page that is loaded again is not read again. */
function isReload({ events }: Session, url: string): boolean {
  const last = events.filter((event) => event.type === 'article-viewed').at(-1);
  return last?.url === url && last.where === 'page';
}

/** Nothing secret is ever stored: what was typed is cleaned before it becomes an event. */
function withoutSecrets(happening: Happening): Happening {
  switch (happening.type) {
    case 'searched':
      return { ...happening, query: redact(happening.query).slice(0, 500) };
    case 'step-answered':
      return happening.reason ? { ...happening, reason: redact(happening.reason) } : happening;
    case 'submitted':
      return { ...happening, form: redactForm(happening.form) };
    default:
      return happening;
  }
}
