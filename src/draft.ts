import type { Storage } from './browser/storage.ts';
import { redactForm } from './core/redactForm.ts';
import type { FormEdits } from './core/formValues.ts';

/** What the customer has typed in the form, kept across pages until it is sent. */
export interface Draft {
  /** What they typed over what the site has prefilled. */
  read(): FormEdits;
  write(edits: FormEdits): void;
  clear(): void;
}

/** A draft is let go after this long, in ms: it may be somebody else's computer. */
const DRAFT_MS = 24 * 60 * 60_000;

/** The rule: what the customer typed wins over what the site prefilled, and that wins over what the session suggests. */
export function createDraft(storage: Storage, now: () => number): Draft {
  return {
    read() {
      const prefill = storage.read('prefill') as FormEdits | undefined;
      const record = storage.read('draft') as
        { version?: number; at?: number; edits?: FormEdits } | undefined;
      const fresh = record?.version === 1 && now() - (record.at ?? 0) < DRAFT_MS;
      return { ...prefill, ...(fresh ? record.edits : undefined) };
    },
    write(edits) {
      storage.write('draft', { version: 1, at: now(), edits: redactForm(edits) });
    },
    clear() {
      storage.remove('draft');
      storage.remove('prefill');
    },
  };
}
