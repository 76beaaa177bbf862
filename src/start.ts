import { fail, warn } from './browser/say.ts';
import { createApp } from './app.ts';
import type { Records } from './browser/records.ts';
import { readTag } from './config/readTag.ts';
import { unsentIn } from './core/deliveryOf.ts';
import { problemLine, type Problem } from './core/settings.ts';
import type { Launcher } from './launcher.ts';
import { info } from './info.ts';
import type { Panel } from './panel.ts';

/** What the loader hands over. */
export interface Boot {
  /** The tag's `data-*` attributes, without `data-`, as a script sees them: `zIndex`. It inherits nothing. */
  readonly stated: Readonly<Record<string, string>>;
  readonly launcher: Launcher;
  /** Calls that came before us, oldest first. */
  readonly calls: readonly (readonly unknown[])[];
  /** Takes over `Baton(…)`. */
  answerWith(answer: (call: readonly unknown[]) => unknown): void;
  /** Takes `Baton` off the page. */
  leave(): void;
}

/**
 * Starts Baton on this page.
 *
 * @returns what brings in the panel's code ahead of its first use
 */
export function start(boot: Boot): () => void {
  const { launcher, stated } = boot;
  const inline = document.querySelector('script[data-baton-config]')?.textContent;
  const reading = readTag(stated, location.href);
  const said = (name: string) => boot.calls.findLast((call) => call[0] === name);
  const consent = said('consent')?.[1];
  const config = said('config');
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  const app = createApp(
    reading.settings,
    !(reading.needsCheck || inline || config || consent || globalPrivacyControl),
  );
  app.storage.consent = consent;
  const { button } = launcher;
  button.ariaHasPopup = 'dialog';
  const problems: Problem[] = [];
  let panel: Promise<Panel> | undefined;

  const report = (found: readonly Problem[]) => {
    for (const problem of found) warn(problemLine(problem));
    problems.push(...found);
  };
  let tending: Promise<void> | undefined;
  /** Brings in what keeps the launcher as the settings, the offer and the page want it. */
  const tend = () =>
    (tending ??= import('./launcherRoom.ts')
      .then((room) => room.tendLauncher(app, launcher, report))
      .catch(() => {
        // Help must not disappear with this code.
        button.hidden = app.settings().launcher !== 'shown';
      }));
  const loadPanel = (): Promise<Panel> => {
    panel ??= Promise.all([
      import('./panelRoom.ts').then(({ panelRoom }) => panelRoom.createPanel),
      import('./speech.ts').then(({ loadSpeech }) => loadSpeech(app.settings())),
      // It opens in the site's colours.
      tending,
    ])
      .then(([createPanel, speech]) => createPanel(app, launcher, speech))
      .catch((error: unknown) => {
        fail('The panel could not be loaded: customers see the contact link.', error);
        launcher.giveWay(app.settings().fallback);
        throw error;
      });
    return panel;
  };
  const check = async () => {
    try {
      const configureApp = await import('./configureApp.ts').then((room) => room.configureApp);
      report(await configureApp(app, stated, inline ?? undefined, !config));
    } catch (error) {
      fail('The configuration could not be checked: the tag’s options count.', error);
    }
    await tend();
  };
  const ready =
    reading.needsCheck || inline
      ? check()
      : button.hidden || reading.settings.look
        ? tend()
        : Promise.resolve();

  app.configuredBy(ready);
  app.onDeliver((submitted) => {
    import('./deliver.ts')
      .then(({ deliverSubmitted }) => deliverSubmitted(app, submitted))
      .catch(() => {
        const event = app.state().session.events.find((one) => one.id === submitted);
        if (event?.type === 'submitted')
          app.dispatch({ type: 'failed', handoff: event.handoff, reason: 'unreachable' });
      });
  });
  const flush = () => {
    // Whatever lies there is looked at by those who know what it should be.
    const waits = ({ read }: Pick<Records, 'read'>) =>
      (read('outbox') as { readonly length?: number } | null | undefined)?.length;
    if (!waits(app.storage) && !waits(app.storage.disk) && !unsentIn(app.state().session.events)[0]) return;
    // What cannot be fetched now stays in the outbox; the next page tries again.
    import('./deliver.ts').then(({ flushOutbox }) => flushOutbox(app)).catch(ignore);
  };
  addEventListener('online', flush);
  // Another tab may have died since the customer was here last; so it comes back from the browser's page cache as well.
  addEventListener('visibilitychange', flush);
  let inPage: Promise<void> | undefined;
  let passages: Promise<void> | undefined;
  let siteSearch: Promise<void> | undefined;
  /** Typing outside our own parts, in what may be the site's search box; or its page of results. */
  const seekSearch = (event?: Event) => {
    const field = event?.composedPath()[0] as HTMLInputElement | undefined;
    if (!field || /^(search|text)$/.test(field.type))
      siteSearch ??= import('./siteSearch.ts').then((room) => room.followSearch(app, field)).catch(ignore);
  };
  addEventListener('input', seekSearch);
  // From the first article on, passages follow the page themselves. Without them contact is offered in the panel only.
  app.page.follow((facts) => {
    if (document.querySelector('baton-help'))
      inPage ??= ready
        .then(() => import('./inlineHelp.ts'))
        .then((room) => room.followInlineHelp(app, loadPanel), ignore);
    if (/[?&](q|search)/.test(location.search)) seekSearch();
    if (facts?.isArticle)
      passages ??= import('./passages.ts')
        .then((room) => room.followPassages(app, launcher, loadPanel))
        .catch(ignore);
  });
  const unsubscribe = app.subscribe(() => {
    // Without its code the offer still stands in the panel.
    if (app.state().assessment?.offer) void tend();
  });
  /** What the page fixes at its bottom may lie under the launcher, now or later. */
  const lookUnder = () => {
    const { left, right, y } = button.getBoundingClientRect();
    // fixed, sticky
    const isFixed = (element: Element) => /x|k/.test(getComputedStyle(element).position);
    if ([left + 20, right - 20].some((x) => document.elementsFromPoint(x, y + 20).some(isFixed))) void tend();
  };
  const added = new MutationObserver(() => setTimeout(lookUnder, 500));
  added.observe(launcher.host.parentElement as HTMLElement, { childList: true });
  lookUnder();

  const context = {
    loadPanel,
    openedPanel: () => panel,
    report,
    tend,
    destroy() {
      added.disconnect();
      removeEventListener('click', launcher.press, true);
      removeEventListener('input', seekSearch);
      removeEventListener('online', flush);
      removeEventListener('visibilitychange', flush);
      unsubscribe();
      app.stop();
      launcher.host.remove();
      boot.leave();
    },
  };
  let commands: ((call: readonly unknown[]) => unknown) | undefined;
  // Calls wait for the configuration: Baton('contact') must know whether there is an endpoint.
  let queue: Promise<unknown> = ready;
  const call = (given: readonly unknown[]): unknown => {
    if (given[0] === 'info') return info(app, problems);
    if (commands) return commands(given);
    if (given[0] === 'toggle' && boot.calls.length === 0) {
      // The launcher's press: the commonest call by far needs none of the others' code.
      loadPanel().then((loaded) => {
        loaded.toggle();
      }, ignore);
      return undefined;
    }
    queue = queue
      .then(() => import('./commands.ts'))
      .then(({ createCommands }) => (commands ??= createCommands(app, context))(given))
      .catch((error: unknown) => {
        fail(`Baton('${String(given[0])}') failed.`, error);
      });
    return undefined;
  };
  boot.answerWith(call);
  for (const given of boot.calls) call(given);
  // After the calls that came first: one of them may listen for this, or say who is signed in.
  void queue.then(() => {
    app.bus.tell('ready', { problems: problems.length });
    flush();
  });
  return () => {
    loadPanel().catch(ignore);
  };
}

/** For failures that cost nothing now, or that have been reported already. */
const ignore = () => undefined;
