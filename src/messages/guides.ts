import type { Translations } from './languages.ts';

/**
 * What the customer reads of the shipped guided flows: titles by the flow's id, steps by `flow.step`, choices by
 * `flow.step.number`, from 1. In English the policy itself has it.
 */
export type GuideTexts = Readonly<
  Record<
    | 'set-up'
    | 'set-up.reload'
    | 'set-up.other-browser'
    | 'set-up.guide'
    | 'api-authentication'
    | 'api-authentication.environment'
    | 'api-authentication.whole-key'
    | 'api-authentication.header'
    | 'api-authentication.clock'
    | 'api-authentication.sample'
    | 'sign-in'
    | 'sign-in.what'
    | 'sign-in.what.1'
    | 'sign-in.what.2'
    | 'sign-in.what.3'
    | 'sign-in.what.4'
    | 'sign-in.what.5'
    | 'sign-in.spam'
    | 'sign-in.once-more'
    | 'sign-in.newest-link'
    | 'sign-in.whole-link'
    | 'sign-in.by-hand'
    | 'sign-in.private-window'
    | 'sign-in.new-password'
    | 'sign-in.which-code'
    | 'sign-in.which-code.1'
    | 'sign-in.which-code.2'
    | 'sign-in.which-code.3'
    | 'sign-in.which-code.4'
    | 'sign-in.phone-clock'
    | 'sign-in.reception'
    | 'sign-in.backup-code'
    | 'sign-in.locked'
    | 'sign-in.second-factor',
    string
  >
>;

export const guideTexts: Translations<GuideTexts> = {
  de: () => import('./guides.de.ts'),
  fr: () => import('./guides.fr.ts'),
  es: () => import('./guides.es.ts'),
  'pt-BR': () => import('./guides.pt-BR.ts'),
  ja: () => import('./guides.ja.ts'),
  'zh-Hans': () => import('./guides.zh-Hans.ts'),
  ar: () => import('./guides.ar.ts'),
};
