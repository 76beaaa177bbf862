import { ofDocument } from './browser/ofDocument.ts';
import { freePlace } from './browser/freePlace.ts';
import type { PageOfferStrings } from './messages/pageOffer.en.ts';
import css from './pageOffer.css?inline';

/** The offer of contact behind a sentence of the page. */
export interface PageOffer {
  remove(): void;
}

/**
 * Puts a small button behind a sentence, where nothing of the page is covered and nothing moves; where there is no such
 * place it cannot be seen. It follows the sentence.
 *
 * @param taken the customer pressed it
 */
export function createPageOffer(
  at: { readonly range: Range; readonly block: Element },
  strings: PageOfferStrings,
  taken: () => void,
): PageOffer {
  const host = document.createElement('baton-offer');
  // A landmark of its own, so that what stands in it belongs somewhere.
  host.role = 'complementary';
  host.ariaLabel = strings.pageOfferName;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.append(strings.pageOffer);
  button.addEventListener('click', taken);
  root.append(button);
  ofDocument('body').append(host);

  let frame = 0;
  const place = () => {
    frame = 0;
    const isOurs = (element: Element) => element === host || element.localName === 'baton-root';
    const free = freePlace(at, button.getBoundingClientRect(), isOurs);
    button.classList.toggle('away', !free);
    if (!free) return;
    // In the colour of the text that it stands beside, which can be read there, in the dark as well.
    button.style.color = getComputedStyle(at.block).color;
    const { left, top } = host.getBoundingClientRect();
    // Moved, not laid out: this is no shift of the page's layout.
    button.style.translate = `${String(free.left - left)}px ${String(free.top - top)}px`;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(place);
  };
  // What scrolls may lie within the page, and what is above may grow.
  const grows = new ResizeObserver(soon);
  grows.observe(ofDocument('body'));
  grows.observe(at.block);
  const turns = new MutationObserver(soon);
  for (const element of [ofDocument('documentElement'), ofDocument('body')])
    turns.observe(element, { attributes: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', soon);
  addEventListener('resize', soon);
  addEventListener('scroll', soon, { capture: true, passive: true });
  place();
  return {
    remove() {
      cancelAnimationFrame(frame);
      grows.disconnect();
      turns.disconnect();
      dark.removeEventListener('change', soon);
      removeEventListener('resize', soon);
      removeEventListener('scroll', soon, { capture: true });
      host.remove();
    },
  };
}
