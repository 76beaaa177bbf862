import { computed, effect } from '@preact/signals-core';
import { h } from 'preact';
import { recentSearches } from './core/recentSearches.ts';
import type { OptionsBefore, PanelModel } from './ui/model.ts';
import { Recents } from './ui/Recents.tsx';
import styles from './ui/recents.css?inline';

/**
 * Shows what was searched before in this session, as long as there is something.
 *
 * @param opened when the page was opened, ms since 1970
 */
export function showRecents(
  model: PanelModel,
  addStyles: (text: string) => void,
  opened = performance.timeOrigin,
): void {
  addStyles(styles);
  const searches = computed(() => recentSearches(model.session.value.events, opened));
  const Shown: OptionsBefore = (props) => h(Recents, { ...props, model, searches: searches.value });
  effect(() => {
    model.recents.value = searches.value.length > 0 ? Shown : undefined;
  });
}
