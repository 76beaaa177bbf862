import { signal } from '@preact/signals-core';
import { h, type FunctionComponent } from 'preact';
import type { App } from './app.ts';
import type { AttachmentsForm } from './attachmentsRoom.ts';
import { fail } from './browser/say.ts';
import { surroundings } from './browser/surroundings.ts';
import { contactsIn } from './contacts.ts';
import { createContactDraft } from './contactDraft.ts';
import { createHints } from './contactHints.ts';
import { isUnsent } from './core/deliveryOf.ts';
import { isA, type SessionEvent } from './core/events.ts';
import { ownDelivery } from './core/ownDelivery.ts';
import { redactForm } from './core/redactForm.ts';
import { createFlowModel, flowStyles } from './flowRoom.ts';
import { contactMessages } from './messages/contact.ts';
import { offerMessages } from './messages/offer.ts';
import { previewMessages } from './messages/preview.ts';
import { sentMessages } from './messages/sent.ts';
import { policyTexts } from './messages/policy.ts';
import { keepForForm } from './keepAsSaid.ts';
import { forms } from './policy/forms.ts';
import { teams } from './policy/teams.ts';
import { loadLocalise, textsOfRows, textsOfTeams } from './policyTexts.ts';
import { ownVariety } from './ownVariety.ts';
import type { SearchProvider } from './search/provider.ts';
import { loadStrings } from './speech.ts';
import { Contact } from './ui/Contact.tsx';
import css from './ui/contact.css?inline';
import type { ContactModel } from './ui/contactModel.ts';
import type { PanelModel } from './ui/model.ts';
import previewCss from './ui/preview.css?inline';
import sentCss from './ui/sent.css?inline';
import { createWholeRules } from './wholeRules.ts';
import { toJson } from './core/toJson.ts';

/** Contact as one chunk: its code, its words, its styles. */
export const contactStyles = [...flowStyles, css, previewCss, sentCss];

/** Makes contact on top of the panel's model: the draft, the submission, and what becomes of it. */
export async function createContact(
  app: App,
  panel: PanelModel,
  provider: () => SearchProvider,
): Promise<FunctionComponent<{ model: PanelModel; first: boolean }>> {
  const settings = app.settings();
  const [flows, localise, ...parts] = await Promise.all([
    createFlowModel(app, panel),
    loadLocalise(policyTexts, { ...textsOfTeams(teams), ...textsOfRows(forms) }, settings),
    loadStrings(offerMessages, settings),
    loadStrings(contactMessages, settings),
    loadStrings(previewMessages, settings),
    loadStrings(sentMessages, settings),
    app.redaction(),
  ]);
  const [offer, contact, preview, sent] = parts;
  const rules = createWholeRules(app);
  const mine = new Set<string>();
  const retrying = signal(false);
  let { session } = app.state();
  /** What other tabs sent while something else was being written here: neither shown nor replaced by this form. */
  const theirs = signal<readonly string[]>([]);
  const deliveryIn = (events: readonly SessionEvent[]) =>
    ownDelivery(
      events.filter((event) => event.type !== 'submitted' || !theirs.value.includes(event.handoff)),
      mine,
    );
  const delivery = () => deliveryIn(session.events);
  const open = delivery();
  if (isUnsent(open)) mine.add(open.submitted.handoff);
  const hints = createHints(
    (text) => provider().search(text, { limit: 3 }),
    (url) => session.events.some((event) => event.type === 'article-viewed' && event.url === url),
  );
  const draft = createContactDraft(
    app,
    panel,
    (need) =>
      rules()
        .words.read.needs(session.events)
        .some(({ id }) => id === need),
    hints.reset,
  );
  const attachments = await loadAttachments(app, panel, draft.files);
  const letGo = (sent = delivery()) => {
    if (sent.status === 'delivered') draft.letGo(sent.submitted.form);
  };
  app.subscribe(() => {
    const before = delivery();
    const isNew = session.id !== app.state().session.id;
    const known = session.events;
    ({ session } = app.state());
    const others = session.events
      .filter(isA('submitted'))
      .filter(
        ({ id, handoff, form }) =>
          !known.some((one) => one.id === id) && !mine.has(handoff) && draft.isBeside(form),
      )
      .map(({ handoff }) => handoff);
    if (others.length > 0) theirs.value = [...theirs.value, ...others];
    const now = delivery();
    const arrived = now.status === 'delivered' && before.status !== 'delivered';
    if (arrived) letGo(now);
    // What another tab has sent is its own to show: here somebody may be reading.
    if (arrived && mine.has(now.submitted.handoff)) {
      const { value } = panel.view;
      panel.showSent.value = true;
      panel.view.value = { name: 'contact', from: value.name === 'contact' ? value.from : value };
    }
    if (isNew) draft.read();
  });
  letGo();
  // Fetched while the customer writes: the press may come when there is no connection any more.
  import('./deliver.ts')
    // Closed, or taken off the page: the next page sees to it.
    .then(({ flushOutbox }) => (panel.isOpen.peek() ? flushOutbox(app) : undefined))
    .catch(() => undefined);
  let submitting = false;
  const model: ContactModel = {
    ...flows,
    ...draft.model,
    openDraft(need, isAsked) {
      keepForForm(app);
      draft.model.openDraft(need, isAsked);
    },
    ...ownVariety(flows.strings.language),
    strings: { ...flows.strings, ...offer, ...contact, ...preview, ...sent },
    // What is no team and no row may be of a flow.
    localise: (text) => flows.localise(localise(text)),
    rules,
    hints,
    deliveryIn,
    attachments,
    rowOf: (handoff) => contactsIn(app.storage, app.env.now()).find(({ id }) => id === handoff)?.row,
    clean: (form) => redactForm(form, app.settings().redact),
    async submit(values, shown, filling) {
      // Two presses send one message, while the code that takes the first one back is on its way as well.
      if (submitting) return;
      submitting = true;
      try {
        // What the form cannot show is not sent.
        const form = attachments ? values : { ...values, attachments: undefined };
        // A message of another tab, or about something else, stays: this one is not written in its place.
        if (isUnsent(shown) && shown.status === 'failed') {
          if (toJson(shown.submitted.form) === toJson(model.clean(form))) {
            await model.retry();
            return;
          }
          retrying.value = true;
          mine.add(shown.submitted.handoff);
          const { withdraw } = await import('./deliver.ts');
          const isFree = await withdraw(app, shown.submitted.handoff);
          // It has arrived after all, and its receipt is shown: what was changed since stays as a draft.
          if (!isFree) return;
        }
        const handoff = app.env.newUuid();
        mine.add(handoff);
        hints.reset();
        app.dispatch({ type: 'submitted', handoff, form, filling, ...surroundings(app.page.facts()) });
      } finally {
        submitting = false;
        retrying.value = false;
      }
    },
    retrying,
    async retry() {
      if (retrying.value) return;
      retrying.value = true;
      const latest = delivery();
      if (latest.status !== 'none') mine.add(latest.submitted.handoff);
      try {
        await (await import('./deliver.ts')).flushOutbox(app, true);
      } catch {
        // The code could not be fetched: the message stays where it is, and so does the button.
      }
      retrying.value = false;
    },
    receiptSeen(handoff) {
      app.storage.write('receipt', handoff);
    },
    get isLasting() {
      return app.storage.place === app.storage.disk && app.storage.disk.lasting;
    },
    surroundings: () => surroundings(app.page.facts()),
  };
  return ({ first }) => h(Contact, { model, first });
}

/** What handles files, where the team takes them and the page can tell them apart: `crypto.subtle` needs https. */
async function loadAttachments(app: App, panel: PanelModel, form: AttachmentsForm) {
  if (!app.settings().attachments || !isSecureContext) return undefined;
  try {
    return await (await import('./attachmentsRoom.ts')).createAttachments(app, panel, form);
  } catch (error) {
    fail('Files cannot be attached: the code for them could not be loaded.', error);
    return undefined;
  }
}
