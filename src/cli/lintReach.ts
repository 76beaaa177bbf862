import { wordsIn } from '../core/clauses.ts';
import type { Policy, Row, TriggerName } from '../core/policy.ts';
import { stopWords } from '../search/stopWords.ts';
import { warning, type LintRule } from './lintFinding.ts';
import { alwaysWins, createSigns } from './lintSigns.ts';

/** A row that nothing observable leads to, or that everything leads to. */
export const vagueRows: LintRule = (policy) => {
  const { signsOf } = createSigns(policy);
  return policy.rows.flatMap((row) => {
    const path = `rows[${row.id}]`;
    const isSeen = signsOf(row).some(({ kind }) => kind !== 'issue type');
    const hasConditions = Object.keys(row.when ?? {}).length > 0;
    if (!isSeen && row.issueTypes?.length && !row.issueTypes.includes(policy.fallbackRow))
      return [
        warning(
          'vague-row',
          `${path}.issueTypes`,
          'rows with terms, paths or tags',
          `${row.issueTypes.join(', ')} without`,
          'Give this row terms of its own, or only conditions under when.',
        ),
      ];
    if (!isSeen && !hasConditions)
      return row.id === policy.fallbackRow
        ? []
        : [
            warning(
              'vague-row',
              path,
              'an observable condition: terms, paths, tags, issueTypes or when',
              'none',
              'Say by what a need is seen to be about it.',
            ),
          ];
    return [...commonTerms(row, path), ...commonPaths(row, path)];
  });
};

const common = new Set(stopWords('en'));

function commonTerms({ terms }: Row, path: string) {
  return terms.flatMap((term, at) =>
    wordsIn(term).every((word) => common.has(word))
      ? [
          warning(
            'vague-row',
            `${path}.terms[${String(at)}]`,
            'a word that says what it is about',
            `"${term}"`,
            'Add such a word, or take the term out: it stands in most questions.',
          ),
        ]
      : [],
  );
}

function commonPaths({ paths = [] }: Row, path: string) {
  return paths.flatMap((glob, at) =>
    /^[/*.]*(?:html?)?[/*.]*$/.test(glob)
      ? [
          warning(
            'vague-row',
            `${path}.paths[${String(at)}]`,
            'a path that says what it is about',
            `"${glob}"`,
            'Name a folder or a page: this is every article.',
          ),
        ]
      : [],
  );
}

/** A row that riskier or earlier rows always win over. */
export const unreachableRows: LintRule = (policy) => {
  const { signsOf, foundBy } = createSigns(policy);
  return policy.rows.flatMap((row) => {
    const signs = signsOf(row);
    const winners = signs.map((sign) =>
      [...foundBy(sign)].find((other) => other !== row && alwaysWins(other, row, policy)),
    );
    if (signs.length === 0 || winners.includes(undefined)) return [];
    const ids = [...new Set(winners.map((winner) => winner?.id))];
    return [
      warning(
        'unreachable-row',
        `rows[${row.id}]`,
        'a need for which it wins',
        `what ${ids.join(', ')} always wins`,
        'Raise its handling or severity, put it first, or give it narrower conditions under when.',
      ),
    ];
  });
};

/** A row that waits for triggers of which none can fire. */
export const neverEscalates: LintRule = (policy) =>
  policy.rows.flatMap(({ id, escalateWhen }) =>
    escalateWhen === 'at-once' || escalateWhen.some((name) => canFire(name, policy))
      ? []
      : [
          warning(
            'never-escalates',
            `rows[${id}].escalateWhen`,
            'a trigger that can fire',
            escalateWhen.length > 0 ? `only ${escalateWhen.join(', ')}, which cannot` : 'none',
            'Name triggers that are on, or at-once.',
          ),
        ],
  );

function canFire(name: TriggerName, { triggers, flows }: Policy): boolean {
  const { on, plans } = triggers[name];
  if (name === 'asked-for-human') return true;
  if (name === 'vip' && !plans?.length) return false;
  const isOfFlows = name === 'unclassified' || name === 'restricted-action';
  return on !== false && !(isOfFlows && Object.keys(flows).length === 0);
}
