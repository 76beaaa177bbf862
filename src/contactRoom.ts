import { signal } from '@preact/signals';
import { h, type FunctionComponent } from 'preact';
import type { App } from './app.ts';
import { localeOf } from './browser/localeOf.ts';
import { surroundings } from './browser/surroundings.ts';
import { deliveryOf } from './core/deliveryOf.ts';
import type { FormEdits, FormValues } from './core/formValues.ts';
import { redactForm } from './core/redactForm.ts';
import { createFlowModel, flowStyles } from './flowRoom.ts';
import { createDraft } from './draft.ts';
import { Contact } from './ui/Contact.tsx';
import css from './ui/contact.css?inline';
import type { ContactModel } from './ui/contactModel.ts';
import { contactEnglish } from './ui/contactStrings.ts';
import { offerEnglish } from './ui/offerStrings.ts';
import { createWholeRules } from './wholeRules.ts';
import type { PanelModel } from './ui/model.ts';

/** Contact as one chunk: its code, its words, its styles. */
export const contactStyles = flowStyles + css;

/** Makes contact on top of the panel's model: the draft, the submission, and what becomes of it. */
export function createContact(
  app: App,
  panel: PanelModel,
): FunctionComponent<{ model: PanelModel; first: boolean }> {
  const draft = createDraft(app.storage, app.env.now);
  const edits = signal<FormEdits>(draft.read());
  const flows = createFlowModel(app, panel);
  const mine = new Set<string>();
  const retrying = signal(false);
  let { session } = app.state();
  /** The draft goes once its message has arrived; what was written since stays. */
  const letGo = () => {
    const delivery = deliveryOf(session.events);
    if (delivery.status !== 'delivered' || !isPartOf(draft.typed(), delivery.submitted.form)) return;
    draft.clear();
    edits.value = draft.read();
  };
  app.subscribe(() => {
    const before = deliveryOf(session.events);
    const isNew = session.id !== app.state().session.id;
    ({ session } = app.state());
    const delivery = deliveryOf(session.events);
    const arrived = delivery.status === 'delivered' && before.status !== 'delivered';
    if (arrived) letGo();
    // What another tab has sent is its own to show: here somebody may be reading.
    if (arrived && mine.has(delivery.submitted.handoff)) {
      panel.showSent.value = true;
      panel.view.value = { name: 'contact' };
    }
    if (isNew) edits.value = draft.read();
  });
  letGo();
  // Fetched while the customer writes: the press may come when there is no connection any more.
  import('./deliver.ts').catch(() => undefined);
  const model: ContactModel = {
    ...flows,
    strings: { ...flows.strings, ...offerEnglish, ...contactEnglish },
    rules: createWholeRules(app),
    locale: localeOf(panel.strings.language),
    edits,
    edit(next) {
      edits.value = next;
      draft.write(next);
    },
    refreshDraft() {
      edits.value = draft.read();
    },
    async submit(form) {
      const latest = deliveryOf(session.events);
      if (latest.status === 'failed' && latest.reason === 'unreachable') {
        if (JSON.stringify(latest.submitted.form) === JSON.stringify(redactForm(form))) return model.retry();
        (await import('./deliver.ts')).withdraw(app, latest.submitted.handoff);
      }
      const handoff = app.env.newUuid();
      mine.add(handoff);
      app.dispatch({ type: 'submitted', handoff, form, ...surroundings(app.page.facts()) });
    },
    retrying,
    async retry() {
      if (retrying.value) return;
      retrying.value = true;
      const latest = deliveryOf(session.events);
      if (latest.status !== 'none') mine.add(latest.submitted.handoff);
      try {
        await (await import('./deliver.ts')).flushOutbox(app);
      } catch {
        // The code could not be fetched: the message stays where it is, and so does the button.
      }
      retrying.value = false;
    },
    receiptSeen(handoff) {
      app.storage.write('receipt', handoff);
    },
    surroundings: () => surroundings(app.page.facts()),
  };
  return ({ first }) => h(Contact, { model, first });
}

/** Whether a form holds all that was changed. */
function isPartOf(edits: FormEdits, form: FormValues): boolean {
  const { subject, description, name, email, row, severity, fields = {} } = edits;
  const holds = (part: object, whole: object) =>
    Object.entries(part).every(
      ([key, value]) => value === undefined || (whole as Record<string, unknown>)[key] === value,
    );
  return holds({ subject, description, name, email, row, severity }, form) && holds(fields, form.fields);
}
