import type { FormEdits } from './formValues.ts';

/**
 * Joins what was filled into a form, field by field: what stands in `over` wins, an emptied field too.
 *
 * @example mergeEdits({ subject: 'Refund', name: 'Ana' }, { subject: '' }) // { subject: '', name: 'Ana' }
 */
export function mergeEdits(under: FormEdits, over: FormEdits): FormEdits {
  const fields = { ...under.fields, ...over.fields };
  return { ...under, ...over, ...(under.fields || over.fields ? { fields } : {}) };
}
