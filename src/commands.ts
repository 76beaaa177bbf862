import { fail } from './browser/say.ts';
import type { App } from './app.ts';
import type { Problem } from './core/settings.ts';
import type { Listener } from './bus.ts';
import { isHttpUrl } from './config/readTag.ts';
import { PUBLIC_EVENTS, isPublicEvent } from './core/publicEvents.ts';
import type { Panel } from './panel.ts';

/** What commands need beside the app. */
export interface CommandContext {
  loadPanel(): Promise<Panel>;
  /** The panel, where it has been loaded already. */
  openedPanel(): Promise<Panel> | undefined;
  report(problems: readonly Problem[]): void;
  /** Applies the launcher's settings again. */
  settleLauncher(): void;
  destroy(): void;
}

type Command = (...given: readonly unknown[]) => unknown;

/**
 * The commands of `Baton(name, …)`. A command that is unknown or gets the wrong kind of value says so in one console
 * line and changes nothing; none of them throws.
 */
export function createCommands(app: App, context: CommandContext): (call: readonly unknown[]) => unknown {
  const inPanel = (act: (panel: Panel) => void) => {
    // A panel that could not be loaded has been reported, and the contact link stands in its place.
    context.loadPanel().then(act, () => undefined);
  };
  const wrong = (path: string, expected: string, given: unknown, fix: string) => {
    context.report([{ path: `Baton('${path}')`, expected, received: describe(given), fix }]);
  };
  const withText =
    (name: string, what: string, act: (text: string) => void): Command =>
    (given) => {
      if (typeof given === 'string' && given.trim() !== '') act(given.trim());
      else wrong(name, what, given, `Call it like Baton('${name}', '…').`);
    };
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
    import('./checkInput.ts').then(
      ({ applyInput }) => {
        context.report(applyInput(app, name, given));
        if (name === 'config') context.settleLauncher();
      },
      (error: unknown) => {
        fail(`Baton('${name}') could not be carried out.`, error);
      },
    );
  };

  const commands: Readonly<Record<string, Command>> = {
    open: () => {
      inPanel((panel) => {
        panel.open();
      });
    },
    close: () => {
      void context.openedPanel()?.then((panel) => {
        panel.close();
      });
    },
    toggle: () => {
      inPanel((panel) => {
        panel.toggle();
      });
    },
    search: withText('search', 'the words to search', (text) => {
      inPanel((panel) => {
        panel.search(text);
      });
    }),
    article: withText('article', 'the address of an article', (url) => {
      if (isHttpUrl(url, location.href)) {
        inPanel((panel) => {
          panel.article(new URL(url, location.href).href);
        });
      } else
        wrong(
          'article',
          'the address of an article',
          url,
          "Call it like Baton('article', '/billing/refunds.html').",
        );
    }),
    suggest: (given) => {
      const urls = Array.isArray(given)
        ? given.filter((url): url is string => typeof url === 'string' && isHttpUrl(url, location.href))
        : [];
      if (urls.length === 0)
        wrong(
          'suggest',
          'a list of article addresses',
          given,
          "Call it like Baton('suggest', ['/billing/refunds.html']).",
        );
      else {
        inPanel((panel) => {
          panel.suggest(urls.map((url) => new URL(url, location.href).href));
        });
      }
    },
    contact: () => {
      inPanel((panel) => {
        panel.contact();
      });
    },
    flow: withText('flow', 'the id of a flow', (id) => {
      import('./flowRoom.ts').then(
        ({ flowsOf }) => {
          const flows = flowsOf(app.settings());
          if (Object.hasOwn(flows, id)) {
            inPanel((panel) => {
              panel.flow(id);
            });
          } else
            wrong(
              'flow',
              `one of ${Object.keys(flows).join(', ')}`,
              id,
              'Use one of these, or add the flow under policy.flows.',
            );
        },
        (error: unknown) => {
          fail(`Baton('flow') could not be carried out.`, error);
        },
      );
    }),
    identify: (given) => {
      checked('identify', given);
    },
    context: (given) => {
      checked('context', given);
    },
    prefill: (given) => {
      checked('prefill', given);
    },
    config: (given) => {
      checked('config', given);
    },
    page: (given) => {
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
    reset: () => {
      app.reset();
    },
    destroy: () => {
      void context.openedPanel()?.then((panel) => {
        panel.destroy();
      });
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

function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : `a value of type ${typeof value}`;
}
