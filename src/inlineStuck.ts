import type { InlineContext } from './inlineHelp.ts';
import type { Panel } from './panel.ts';

/** The block at an article's end: a sentence, the way to search, the way to a person. */
export function createInlineStuck({ strings, loadPanel }: InlineContext): readonly HTMLElement[] {
  const sentence = document.createElement('p');
  sentence.className = 'sentence';
  sentence.append(strings.stuck);
  const ways = document.createElement('div');
  ways.className = 'row';
  const addButton = (className: string, text: string, act: (panel: Panel) => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.ariaHasPopup = 'dialog';
    button.append(text);
    button.onclick = () => {
      // A panel that could not be loaded has been reported, and the contact link stands in the launcher's place.
      loadPanel().then(act, () => undefined);
    };
    button.onpointerenter = button.onfocus = () => void loadPanel().catch(() => undefined);
    ways.append(button);
  };
  addButton('outline', strings.search, (panel) => {
    panel.open();
  });
  addButton('link', strings.contact, (panel) => {
    panel.contact('customer');
  });
  return [sentence, ways];
}
