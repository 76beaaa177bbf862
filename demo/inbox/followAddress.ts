import { effect } from '@preact/signals';
import type { Inbox } from './createInbox.ts';
import { countsText } from './groups.ts';

/** As in `layout.css`: below this, list and handoff take turns. */
export const NARROW = '(max-width: 719px)';

/**
 * Keeps the selection and the address the same, so that a handoff can be linked to: `#T-4821`. Where there is room for
 * both, the most urgent handoff is shown when the address names none.
 */
export function followAddress(inbox: Inbox): void {
  const read = () => {
    // References are plain letters and digits: nothing to decode.
    inbox.select(location.hash.slice(1) || undefined);
  };
  addEventListener('hashchange', read);
  read();
  effect(() => {
    const first = inbox.groups.value[0]?.handoffs[0];
    if (inbox.selected.value === undefined && first && !matchMedia(NARROW).matches) {
      replaceSelection(inbox, first.reference);
    }
  });
  effect(() => {
    const { listing, now } = inbox;
    const counts = listing.value?.handoffs.length
      ? `${countsText(listing.value.handoffs, now.value)} – `
      : '';
    document.title = `${counts}Plumbline support`;
  });
}

/** Selects without a step back in the browser's history: moving through a list is no navigation. */
export function replaceSelection(inbox: Inbox, reference: string): void {
  history.replaceState(null, '', `#${reference}`);
  inbox.select(reference);
}
