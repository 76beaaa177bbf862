import type { Row } from '../core/policy.ts';
import type { FieldId } from '../core/formValues.ts';
import type { TriggerName } from '../core/policy.ts';

/** Terms written in one string, parted by bars: a long list that can still be read. A phrase is in quotation marks. */
export const terms = (text: string): string[] => text.trim().split(/\s*\|\s*/);

/** Fields that may be filled in and need not be. */
export const optional = (...ids: readonly FieldId[]): Row['fields'] => ids.map((id) => ({ id }));

/** Signs that the docs do not answer: for issue types that the docs usually solve. */
export const DOCS_STOPPED: readonly TriggerName[] = [
  'no-results',
  'reformulated',
  'many-articles',
  'not-helpful',
  'answer-rejected',
];
