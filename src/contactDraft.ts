import { computed, signal } from '@preact/signals-core';
import type { App } from './app.ts';
import type { FormEdits, FormValues, Kept } from './core/formValues.ts';
import { mergeEdits } from './core/mergeEdits.ts';
import { createDraft, draftKey, hasWords } from './draft.ts';
import type { ContactModel } from './ui/contactModel.ts';
import type { PanelModel } from './ui/model.ts';

type DraftModel = Pick<
  ContactModel,
  'typed' | 'edits' | 'edit' | 'openDraft' | 'unsent' | 'continueDraft' | 'dropDraft' | 'restoreDraft'
>;

/**
 * The drafts as the form sees them: one is open, the others wait. Each belongs to a need; one that was begun in an earlier
 * session is opened as the customer saw it then, since what had filled it in is gone.
 *
 * @param isKnown says whether a need is one of this session
 * @param onOther another form is open now
 */
export function createContactDraft(
  app: App,
  { view }: PanelModel,
  isKnown: (need: string) => boolean,
  onOther: () => void,
) {
  const draft = createDraft(app.storage, app.env.now, () => app.settings().redact);
  const typed = signal<FormEdits>({});
  const prefilled = signal(draft.prefilled());
  const unsent = signal<readonly Kept[]>([]);
  let open: string | undefined;

  const addsTo = () => (view.value.name === 'contact' ? view.value.addsTo : undefined);
  const whole = ({ key, typed: edits, form }: Kept): FormEdits =>
    key.startsWith('+') || !edits.need || isKnown(edits.need) ? edits : form;
  const isOfNow = (kept: Kept) => hasWords(kept) && (kept.key === '' || isKnown(kept.key));
  const read = () => {
    const kept = open === undefined ? undefined : draft.find(open);
    typed.value = kept ? whole(kept) : {};
    prefilled.value = draft.prefilled();
    list();
  };
  const list = () => {
    unsent.value = draft.all().filter((one) => one.key !== open && hasWords(one));
  };
  const openKey = (key: string) => {
    if (key !== open) onOther();
    open = key;
    read();
  };
  const model: DraftModel = {
    typed,
    edits: computed(() => mergeEdits(prefilled.value, typed.value)),
    edit(next, form) {
      typed.value = next;
      open = draftKey(form.need, addsTo());
      draft.write(open, next, form);
      list();
    },
    openDraft(need, isAsked) {
      const key = draftKey(need, addsTo());
      const begun = isAsked || addsTo() || draft.find(key) ? undefined : draft.all().find(isOfNow);
      openKey(begun?.key ?? key);
    },
    unsent,
    continueDraft(kept) {
      const { value } = view;
      const isAddition = kept.key.startsWith('+');
      view.value = {
        name: 'contact',
        from: value.name === 'contact' ? value.from : undefined,
        ...(isAddition ? { addsTo: kept.key.slice(1) } : { draft: kept.key }),
      };
      openKey(kept.key);
    },
    dropDraft({ key }) {
      draft.clear(key);
      list();
    },
    restoreDraft({ key, typed: edits, form }) {
      draft.write(key, edits, form);
      list();
    },
  };
  return {
    model,
    /** The draft as those see it who handle files: their names are in it. */
    files: {
      edits: typed,
      edit(next: FormEdits) {
        const known = open === undefined ? undefined : draft.find(open)?.form;
        model.edit(next, { ...NOTHING, ...known, ...next });
      },
    },
    /** Reads what is kept again: another session has begun, or another page has changed it. */
    read,
    /** Whether words are typed here that are no part of what was sent. */
    isBeside: (sent: FormValues) => hasWords({ typed: typed.value }) && !isPartOf(typed.value, sent),
    /** The draft of a message that has arrived goes; what was written since stays. */
    letGo(sent: FormValues) {
      for (const key of [draftKey(sent.need), draftKey('', sent.continues)]) {
        const kept = draft.find(key);
        if (!kept || !isPartOf(kept.typed, sent)) continue;
        draft.clear(key);
        // What is typed here and was not sent may be of this tab alone: the draft was another tab's.
        if (isPartOf(typed.value, sent)) read();
        else list();
      }
    },
  };
}

const NOTHING = { need: '' } as FormValues;

/** Whether a form holds all that was typed. */
function isPartOf(edits: FormEdits, form: FormValues): boolean {
  const { subject, description, name, email, row, severity, fields = {}, attachments = [] } = edits;
  const holds = (part: object, all: object) =>
    Object.entries(part).every(
      ([key, value]) => value === undefined || (all as Record<string, unknown>)[key] === value,
    );
  const sent = form.attachments?.map((file) => file.sha256) ?? [];
  return (
    holds({ subject, description, name, email, row, severity }, form) &&
    holds(fields, form.fields) &&
    attachments.every((file) => sent.includes(file.sha256))
  );
}
