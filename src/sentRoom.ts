import { signal } from '@preact/signals-core';
import { h } from 'preact';
import type { App } from './app.ts';
import { openContacts, putAside } from './contacts.ts';
import { sentMessages } from './messages/sent.ts';
import { policyTexts } from './messages/policy.ts';
import { teams } from './policy/teams.ts';
import { loadLocalise, textsOfTeams } from './policyTexts.ts';
import { ownVariety } from './ownVariety.ts';
import { loadStrings } from './speech.ts';
import buttonCss from './ui/buttons.css?inline';
import css from './ui/sentBefore.css?inline';
import { SentBefore, type SentBeforeModel } from './ui/SentBefore.tsx';
import type { PanelModel } from './ui/model.ts';

/** More would push the search's suggestions out of sight. */
const MOST = 3;

/**
 * Shows on the panel's home what this browser has sent and nobody has called answered: a chunk that comes only where
 * something was sent. Called each time the panel is opened; does nothing the second time.
 */
export async function showSentBefore(
  app: App,
  panel: PanelModel,
  addStyles: (...css: readonly string[]) => void,
): Promise<void> {
  const settings = app.settings();
  const [strings, localise] = await Promise.all([
    loadStrings(sentMessages, settings),
    loadLocalise(policyTexts, textsOfTeams(teams), settings),
  ]);
  if (panel.sentBefore.value) return;
  addStyles(buttonCss, css);
  const dismissed = signal(0);
  const model: SentBeforeModel = {
    ...panel,
    ...ownVariety(panel.strings.language),
    strings: { ...panel.strings, ...strings },
    known() {
      // What is kept is read anew when it may have changed: opened again, sent, reset, dismissed.
      void [panel.isOpen.value, panel.session.value, dismissed.value];
      return openContacts(app.storage, app.env.now())
        .slice(0, MOST)
        .map((sent) => ({ ...sent, team: localise(sent.team) }));
    },
    dismiss(id) {
      putAside(app.storage, id, app.env.now());
      dismissed.value += 1;
    },
  };
  panel.sentBefore.value = () => h(SentBefore, { model });
}
