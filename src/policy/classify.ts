import type { Amount } from '../core/amounts.ts';
import { chooseRow } from '../core/chooseRow.ts';
import { clausesOf } from '../core/clauses.ts';
import { observe } from '../core/observe.ts';
import { looksLikeCode } from '../core/looksLikeCode.ts';
import { aNeed, type Need } from '../core/needs.ts';
import type { Category, Policy, Row } from '../core/policy.ts';
import { factsOf } from '../core/facts.ts';
import type { Language } from '../core/reader.ts';
import { find, type Understanding } from '../core/understand.ts';
import type { Risk } from '../core/words.ts';
import { englishCategories, type CategoryWords } from './categories.en.ts';
import { defaultPolicy } from './defaultPolicy.ts';
import { english } from './words.en.ts';

/** What a text is about, and what is at stake. */
export interface Classification {
  /** The id of the policy's row that fits. */
  readonly issueType: string;
  /** Nothing where the text is about none of the eight. */
  readonly category: Category | null;
  readonly risk: Risk;
  /** The row's, or that of the words of risk where they are worse. */
  readonly severity: Row['severity'];
  readonly wantsHuman: boolean;
  readonly angry: boolean;
  readonly legalThreat: boolean;
  readonly amounts: readonly Amount[];
  /** By what was found: the words that decided, as they stand in the text, "…" for what is between them. */
  readonly because: Readonly<Record<FindingName, readonly string[]>>;
}

export type FindingName =
  'issueType' | 'category' | 'risk' | 'severity' | 'wantsHuman' | 'angry' | 'legalThreat';

/**
 * Says what a text is about. Takes any text: an empty one, one of 100 kB, one in another script.
 *
 * @param text what a customer typed
 * @param policy whose rows are the issue types
 * @param words English unless another language is given, with the words of its categories
 * @example classify('I was charged twice for $20') // { issueType: 'billing-question', category: 'billing', risk: 'failed-transaction', severity: 'P2', … }
 */
export function classify(
  text: string,
  policy: Policy = defaultPolicy,
  words: Language = english,
  categories: CategoryWords = englishCategories,
): Classification {
  const understood = words.read.understand(text);
  const { angry, legalThreat, wantsHuman, amounts } = understood;
  const match = chooseRow(observe(needOf(text), factsOf([]), words.read), policy);
  const matched = match.matched === undefined ? undefined : match.row;
  const about = categoryOf(text, understood, categories);
  const category = about?.category ?? matched?.category ?? null;
  const row =
    matched ??
    policy.rows.find((one) => one.category === category && one.escalateWhen !== 'at-once') ??
    match.row;
  const [risk] = understood.risks.filter((finding) => finding.risk !== 'none');
  const worst = understood.risks.find(({ severity }) => severity < row.severity);
  return {
    issueType: row.id,
    category,
    risk: risk?.risk ?? 'none',
    severity: worst?.severity ?? row.severity,
    wantsHuman: wantsHuman.length > 0,
    angry: angry.length > 0,
    legalThreat: legalThreat.length > 0,
    amounts,
    because: {
      issueType: match.matched === undefined ? [] : [match.matched],
      category: about?.said ?? [],
      risk: risk ? [risk.said] : [],
      severity: worst ? [worst.said] : [],
      wantsHuman,
      angry,
      legalThreat,
    },
  };
}

/** Risks that are a category's own. */
const CATEGORY_OF: Readonly<Partial<Record<Risk, Category>>> = {
  security: 'data-privacy-security',
  access: 'account-access',
};

function categoryOf(
  text: string,
  { risks }: Understanding,
  { groups, rules }: CategoryWords,
): { readonly category: Category; readonly said: readonly string[] } | undefined {
  if (looksLikeCode(text)) return { category: 'developer-api', said: [] };
  const [risk] = risks.filter((finding) => finding.risk !== 'none');
  const own = risk && CATEGORY_OF[risk.risk];
  if (own) return { category: own, said: [risk.said] };
  const clauses = clausesOf(text, groups);
  for (const { category, patterns } of rules) {
    const said = find(clauses, patterns);
    if (said.length > 0) return { category, said };
  }
  return undefined;
}

/** A need that is this one text. */
function needOf(query: string): Need {
  return {
    ...aNeed('text', 0),
    searches: [{ id: 'text', at: 0, type: 'searched', query, results: 0, top: [] }],
  };
}
