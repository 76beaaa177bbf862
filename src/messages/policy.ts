import type { Translations } from './languages.ts';

/** The names of the shipped policy's teams, by the team's id. Each fits "{team} has your message" and "Write to {team}". */
type TeamTexts = Record<
  | 'tier-1'
  | 'account-access'
  | 'technical'
  | 'billing'
  | 'customer-success'
  | 'engineering'
  | 'security'
  | 'compliance'
  | 'team-lead'
  | 'management',
  string
>;

/** The titles of its rows, by the row's id. */
type RowTexts = Record<
  | 'how-to'
  | 'password-reset'
  | 'onboarding'
  | 'account-question'
  | 'billing-question'
  | 'invoice-correction'
  | 'refund-above-limit'
  | 'data-loss'
  | 'suspected-breach'
  | 'privacy-request'
  | 'api-authentication'
  | 'confirmed-defect'
  | 'outage',
  string
>;

/** What the customer reads of the shipped policy's teams and rows. In English the policy itself has it. */
export type PolicyTexts = Readonly<TeamTexts & RowTexts>;

export const policyTexts: Translations<PolicyTexts> = {
  de: () => import('./policy.de.ts'),
  fr: () => import('./policy.fr.ts'),
  es: () => import('./policy.es.ts'),
  'pt-BR': () => import('./policy.pt-BR.ts'),
  ja: () => import('./policy.ja.ts'),
  'zh-Hans': () => import('./policy.zh-Hans.ts'),
  ar: () => import('./policy.ar.ts'),
};
