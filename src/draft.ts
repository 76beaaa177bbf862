import type { Storage } from './browser/storage.ts';
import type { FormEdits, FormValues, Kept } from './core/formValues.ts';
import { redactForm } from './core/redactForm.ts';

/** What the customer has typed in forms, kept across pages until it is sent, and what the site fills in. */
export interface Draft {
  /** Newest first. */
  all(): readonly Kept[];
  find(key: string): Kept | undefined;
  write(key: string, typed: FormEdits, form: FormValues): void;
  clear(key: string): void;
  /** What the site fills in; kept as long as a draft. */
  prefilled(): FormEdits;
  prefill(values: FormEdits): void;
}

/** A draft is let go after this long, in ms: it may be somebody else's computer. */
const DRAFT_MS = 24 * 60 * 60_000;
/** More messages than these nobody has begun at once; the oldest goes. */
const MOST = 3;

/**
 * Which draft a form is kept as: the need that it is about, or the handoff that it adds to. Two needs never write into one
 * draft.
 */
export const draftKey = (need: string, addsTo?: string): string => (addsTo ? `+${addsTo}` : need);

/** Says whether it has words or files of the customer's own: an address alone is no message. */
export const hasWords = ({
  typed: { subject, description, fields = {}, attachments = [] },
}: Pick<Kept, 'typed'>): boolean =>
  attachments.length > 0 || [subject, description, ...Object.values(fields)].some((text) => text?.trim());

/**
 * The rule: what the customer typed wins over what the site prefilled, and that wins over what the session suggests.
 *
 * @param terms what the site wants taken out of what is typed, as its configuration is now
 */
export function createDraft(
  storage: Storage,
  now: () => number,
  terms: () => readonly string[] | undefined,
): Draft {
  const isFresh = (at: unknown) => typeof at === 'number' && now() - at < DRAFT_MS;
  const all = (): readonly Kept[] => {
    const record = storage.read('draft') as { version?: number; kept?: readonly Kept[] } | undefined;
    const kept = record?.version === 2 && Array.isArray(record.kept) ? record.kept : [];
    return kept.filter(({ at }) => isFresh(at)).sort((a, b) => b.at - a.at);
  };
  const save = (kept: readonly Kept[]) => {
    if (kept.length > 0) storage.write('draft', { version: 2, kept: kept.slice(0, MOST) });
    else storage.remove('draft');
  };
  const others = (key: string) => all().filter((one) => one.key !== key);
  return {
    all,
    find: (key) => all().find((one) => one.key === key),
    write(key, typed, form) {
      const clean = { typed: redactForm(typed, terms()), form: redactForm(form, terms()) };
      save([{ key, at: now(), ...clean }, ...others(key)]);
    },
    clear(key) {
      save(others(key));
    },
    prefilled() {
      const record = storage.read('prefill') as
        { version?: number; at?: number; edits?: FormEdits } | undefined;
      return record?.version === 1 && isFresh(record.at) ? (record.edits ?? {}) : {};
    },
    prefill(edits) {
      storage.write('prefill', { version: 1, at: now(), edits: redactForm(edits, terms()) });
    },
  };
}
