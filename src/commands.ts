import { fail } from './browser/say.ts';
import type { App } from './app.ts';
import type { Listener } from './bus.ts';
import { isHttpUrl } from './config/readTag.ts';
import { commandParts, type Command, type CommandContext } from './commandParts.ts';
import { PUBLIC_EVENTS, isPublicEvent } from './core/publicEvents.ts';
import { markAnswered } from './markAnswered.ts';
import { describe } from './describeGiven.ts';
import { createPanelCommands } from './panelCommands.ts';
import { forgetAll } from './forgetAll.ts';
import { keepAsSaid } from './keepAsSaid.ts';
import { resetAll } from './resetAll.ts';
import { takeChallenge, takeToken } from './takeProof.ts';

/**
 * The commands of `Baton(name, …)`. A command that is unknown or gets the wrong kind of value says so in one console
 * line and changes nothing; none of them throws.
 */
export function createCommands(app: App, context: CommandContext): (call: readonly unknown[]) => unknown {
  const { wrong, withText } = commandParts(context);
  const listening = (name: 'on' | 'once', event: unknown, listener: unknown) => {
    if (isPublicEvent(event) && typeof listener === 'function') app.bus[name](event, listener as Listener);
    else
      wrong(
        name,
        `one of ${PUBLIC_EVENTS.join(', ')}, and a function`,
        event,
        `Call it like Baton('${name}', 'delivered', (detail) => …).`,
      );
  };
  const checked = (name: 'identify' | 'context' | 'prefill' | 'config', given: unknown) => {
    // The schema is a chunk of its own: only sites that hand in data load it.
    return import('./checkInput.ts')
      .then(({ applyInput }) => applyInput(app, name, given))
      .then((problems) => {
        context.report(problems);
        if (name === 'config') context.tend();
      })
      .catch((error: unknown) => {
        fail(`Baton('${name}') could not be carried out.`, error);
      });
  };

  const commands: Readonly<Record<string, Command>> = {
    ...createPanelCommands(app, context),
    answered: withText('answered', 'the reference of a message', (reference) => {
      void markAnswered(app, reference);
    }),
    identify: (given) => takeToken(app, given, context.report, (customer) => checked('identify', customer)),
    challenge: (given) => takeChallenge(app, given, context.report),
    context: (given) => checked('context', given),
    prefill: (given) => checked('prefill', given),
    config: (given) => checked('config', given),
    page: (given) => {
      if (given === undefined) {
        app.page.look();
        return;
      }
      const { url, title } = (typeof given === 'object' && given !== null ? given : {}) as Record<
        string,
        unknown
      >;
      const isUrl = typeof url === 'string' && isHttpUrl(url, location.href);
      if (!isUrl && typeof title !== 'string') {
        wrong(
          'page',
          'an object with url or title',
          given,
          "Call it like Baton('page', { url: '/refunds', title: 'Refunds' }).",
        );
        return;
      }
      app.page.refresh({
        url: isUrl ? url : undefined,
        title: typeof title === 'string' ? title : undefined,
      });
    },
    on: (event, listener) => {
      listening('on', event, listener);
    },
    once: (event, listener) => {
      listening('once', event, listener);
    },
    off: (event, listener) => {
      if (typeof event === 'string') app.bus.off(event, listener as Listener | undefined);
    },
    consent: (given) => {
      const expected = "'granted' or 'denied'";
      if (given !== 'granted' && given !== 'denied')
        wrong('consent', expected, given, "Call it like Baton('consent', 'granted').");
      else {
        app.storage.consent = given;
        return keepAsSaid(app);
      }
    },
    reset: () => resetAll(app),
    forget: () => forgetAll(app),
    destroy: () => {
      void context.openedPanel()?.then((panel) => {
        panel.destroy();
      });
      app.storage.sending?.stop();
      delete app.storage.proof;
      context.destroy();
    },
  };

  return ([name, ...given]) => {
    const command = typeof name === 'string' && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return command(...given);
    // `info` is answered before a call comes here, at once.
    const known = [...Object.keys(commands), 'info'].join(', ');
    context.report([
      { path: 'Baton(…)', expected: `one of ${known}`, received: describe(name), fix: 'Use one of these.' },
    ]);
    return undefined;
  };
}
