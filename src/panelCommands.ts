import type { App } from './app.ts';
import { fail } from './browser/say.ts';
import { commandParts, type Command, type CommandContext } from './commandParts.ts';
import { isHttpUrl } from './config/readTag.ts';
import type { Panel } from './panel.ts';
import { openByUrl, openFlow, searchIn, suggestIn } from './panelCalls.ts';

/** The commands that do something with the panel. */
export function createPanelCommands(app: App, context: CommandContext): Readonly<Record<string, Command>> {
  const { wrong, withText } = commandParts(context);
  const inPanel = (act: (panel: Panel) => void) => {
    // A panel that could not be loaded has been reported, and the contact link stands in its place.
    context.loadPanel().then(act, () => undefined);
  };
  return {
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
        searchIn(panel, text);
      });
    }),
    article: withText('article', 'the address of an article', (url) => {
      if (isHttpUrl(url, location.href)) {
        inPanel((panel) => {
          openByUrl(panel, new URL(url, location.href).href);
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
          suggestIn(
            panel,
            urls.map((url) => new URL(url, location.href).href),
          );
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
              openFlow(panel, id);
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
  };
}
