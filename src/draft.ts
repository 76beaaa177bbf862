import type { Storage } from './browser/storage.ts';
import { redactForm } from './core/redactForm.ts';
import type { FormEdits } from './core/formValues.ts';

/** What the customer has typed in the form, kept across pages until it is sent. */
export interface Draft {
  /** What they typed over what the site has prefilled. */
  read(): FormEdits;
  /** What they typed. */
  typed(): FormEdits;
  write(edits: FormEdits): void;
  /** What the site fills in; kept as long as a draft. */
  prefill(values: FormEdits): void;
  clear(): void;
}

/** A draft is let go after this long, in ms: it may be somebody else's computer. */
const DRAFT_MS = 24 * 60 * 60_000;

/** The rule: what the customer typed wins over what the site prefilled, and that wins over what the session suggests. */
export function createDraft(storage: Storage, now: () => number): Draft {
  const read = (name: string): FormEdits | undefined => {
    const record = storage.read(name) as { version?: number; at?: number; edits?: FormEdits } | undefined;
    return record?.version === 1 && now() - (record.at ?? 0) < DRAFT_MS ? record.edits : undefined;
  };
  const write = (name: string, edits: FormEdits) => {
    storage.write(name, { version: 1, at: now(), edits: redactForm(edits) });
  };
  return {
    read() {
      return { ...read('prefill'), ...read('draft') };
    },
    typed: () => read('draft') ?? {},
    write(edits) {
      write('draft', edits);
    },
    prefill(values) {
      write('prefill', values);
    },
    clear() {
      storage.remove('draft');
    },
  };
}
