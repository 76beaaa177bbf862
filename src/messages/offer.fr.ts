import type { Translation } from './catalogue.ts';
import type { offerEn } from './offer.en.ts';

export const offerFr: Translation<typeof offerEn> = {
  offerTitle: {
    reformulated: {
      one: 'Vous avez cherché cela.',
      many: 'Vous avez cherché cela de {count} de façons.',
      other: 'Vous avez cherché cela de {count} façons.',
    },
    'no-results': 'Les articles ne disent rien à ce sujet.',
    'weak-results-at-risk': 'Les articles abordent à peine ce sujet.',
    'account-specific': 'Il faut pour cela consulter votre compte.',
    'unverifiable-state': 'Nous seuls pouvons vérifier une partie de cela.',
    'known-limit': 'L’article ne va pas plus loin.',
    'sensitive-topic': 'Il vaut mieux régler cela avec une personne.',
    loop: 'Vous y êtes revenu plus d’une fois.',
    unclassified: 'Aucun des choix ne convenait.',
    'restricted-action': 'À partir d’ici, une personne doit intervenir.',
    frustration: 'Cela ne fonctionne toujours pas.',
    'repeat-contact': 'Vous nous avez déjà écrit à ce sujet.',
    'security-incident': 'Cela semble grave.',
    'many-articles': {
      one: 'Vous avez lu un article à ce sujet.',
      many: 'Vous avez lu {count} d’articles à ce sujet.',
      other: 'Vous avez lu {count} articles à ce sujet.',
    },
    'not-helpful': 'Cet article n’a pas suffi.',
    'answer-rejected': 'Ces réponses n’ont pas suffi.',
    'urgent-terms': 'Cela semble urgent.',
    'asked-for-human': 'Vous souhaitez parler à une personne.',
    'legal-threat': 'Cela est transmis aux personnes responsables.',
    'amount-over': 'Une somme pareille est examinée par une personne.',
    angry: 'Nous regrettons les ennuis que cela vous a causés.',
    vip: 'Votre formule vous permet de vous adresser directement à une personne.',
  },
  offerOpen: 'Vous pouvez nous écrire à tout moment.',
  offerRow: 'Une personne y répondra mieux.',
  offerText:
    '{team} peut regarder cela avec vous. Ce que vous avez déjà essayé est transmis : vous n’avez rien à répéter.',
};
