import { fail, warn } from './browser/say.ts';
import { createApp } from './app.ts';
import { readTag } from './config/readTag.ts';
import { deliveryOf, isUnsent } from './core/deliveryOf.ts';
import { problemLine, type Problem } from './core/settings.ts';
import { giveWay, type Launcher } from './launcher.ts';
import { createLauncherSigns } from './launcherSigns.ts';
import { info } from './info.ts';
import type { Panel } from './panel.ts';

/** What the loader hands over. */
export interface Boot {
  /** The tag's `data-*` attributes, without `data-`. */
  readonly stated: Readonly<Record<string, string>>;
  readonly launcher: Launcher;
  /** Calls that came before us, oldest first. */
  readonly calls: readonly (readonly unknown[])[];
  /** Takes over `Baton(…)`. */
  answerWith(answer: (call: readonly unknown[]) => unknown): void;
  /** Takes `Baton` off the page. */
  leave(): void;
}

/** Attributes that optimisers and frameworks put on any script tag: not ours, and no mistake. */
const FOREIGN = /^(?:cfasync|nscript|n-|turbo|astro|rocket|pagespeed|gtm|react|vue|svelte)/;

/**
 * Starts Baton on this page.
 *
 * @returns what brings in the panel's code ahead of its first use
 */
export function start(boot: Boot): () => void {
  const { launcher } = boot;
  const stated = Object.fromEntries(Object.entries(boot.stated).filter(([name]) => !FOREIGN.test(name)));
  const inline = document.querySelector('script[type="application/json"][data-baton-config]')?.textContent;
  const reading = readTag(stated, location.href);
  const app = createApp(reading.settings);
  const signs = createLauncherSigns(launcher);
  const problems: Problem[] = [];
  let panel: Promise<Panel> | undefined;

  const report = (found: readonly Problem[]) => {
    for (const problem of found) warn(problemLine(problem));
    problems.push(...found);
  };
  const loadPanel = (): Promise<Panel> => {
    panel ??= import('./panel.ts')
      .then(({ createPanel }) => createPanel(app, launcher))
      .catch((error: unknown) => {
        fail('The panel could not be loaded: customers see the contact link.', error);
        giveWay(launcher, app.settings().fallback);
        throw error;
      });
    return panel;
  };
  const check = async () => {
    try {
      const { loadConfig } = await import('./loadConfig.ts');
      const checked = await loadConfig(stated, inline ?? undefined);
      app.configure(checked.settings);
      report(checked.problems);
    } catch (error) {
      fail('The configuration could not be checked: the tag’s options count.', error);
    }
    signs.settle(app.settings());
  };
  const ready = reading.needsCheck || inline ? check() : Promise.resolve();

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
    const waiting = app.storage.read('outbox') as { readonly length?: number } | null | undefined;
    if (!waiting?.length && !isUnsent(deliveryOf(app.state().session.events))) return;
    // What cannot be fetched now stays in the outbox; the next page tries again.
    import('./deliver.ts').then(({ flushOutbox }) => flushOutbox(app)).catch(ignore);
  };
  addEventListener('online', flush);
  // The endpoint may come with the configuration.
  void ready.then(flush);
  let passages: Promise<void> | undefined;
  // From the first article on, passages follow the page themselves. Without them contact is offered in the panel only.
  app.page.follow((facts) => {
    if (facts?.isArticle)
      passages ??= import('./passages.ts')
        .then((room) => room.followPassages(app, launcher, loadPanel))
        .catch(ignore);
  });
  const unsubscribe = app.subscribe(() => {
    signs.offer(app.state().assessment?.offer !== undefined);
  });

  const context = {
    loadPanel,
    openedPanel: () => panel,
    report,
    settleLauncher() {
      signs.settle(app.settings());
    },
    destroy() {
      removeEventListener('online', flush);
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
  // After the calls that came first: one of them may listen for this.
  void queue.then(() => {
    app.bus.tell('ready', { problems: problems.length });
  });
  return () => {
    loadPanel().catch(ignore);
  };
}

/** For failures that cost nothing now, or that have been reported already. */
const ignore = () => undefined;
