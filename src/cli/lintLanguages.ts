import type { Row } from '../core/policy.ts';
import { warning, type LintRule } from './lintFinding.ts';
import { conditionsOf, createSigns, type Signs } from './lintSigns.ts';

/** A way to a human that readers of one language have and those of another have not. */
export const missingLanguages: LintRule = (policy) => {
  const signs = createSigns(policy);
  const named = [...new Set(policy.rows.flatMap(({ when }) => when?.languages ?? []))];
  return policy.rows.flatMap((row) => {
    if (!row.when?.languages) return [];
    if (policy.rows.some((other) => !other.when?.languages && isAsGood(other, row, signs))) return [];
    const others = named.filter((language) => !isFor(row, language));
    const lacking = others.filter(
      (language) => !policy.rows.some((other) => isFor(other, language) && isAsGood(other, row, signs)),
    );
    if (others.length > 0 && lacking.length === 0) return [];
    return [
      warning(
        'language-without-option',
        `rows[${row.id}].when.languages`,
        'the same way to a human in every language',
        `none like it for ${lacking.join(', ') || 'any other language'}`,
        'Add a row for them, or one without languages.',
      ),
    ];
  });
};

function isFor({ when }: Row, language: string): boolean {
  const lower = language.toLowerCase();
  return (when?.languages ?? []).some(
    (one) => lower === one.toLowerCase() || lower.startsWith(`${one.toLowerCase()}-`),
  );
}

/**
 * Whether a row brings the readers of its languages to a human as soon as another row brings those of others, about the
 * same. Terms differ from language to language, so for rows of a language the category says what they are about.
 */
function isAsGood(row: Row, other: Row, { signsOf, foundBy }: Signs): boolean {
  if (row === other || !isAsSoon(row, other)) return false;
  if (row.when?.languages) return row.category === other.category;
  if (row.when && conditionsOf(row.when) !== conditionsOf({ ...other.when, languages: undefined }))
    return false;
  const wanted = signsOf(other);
  return wanted.length === 0 ? signsOf(row).length === 0 : wanted.every((sign) => foundBy(sign).has(row));
}

const MODES = ['after-steps', 'offer', 'automatic'];

function isAsSoon(row: Row, other: Row): boolean {
  return (
    (row.escalateWhen === 'at-once' || other.escalateWhen !== 'at-once') &&
    MODES.indexOf(row.mode) >= MODES.indexOf(other.mode)
  );
}
