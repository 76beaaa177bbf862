import type { Translation } from './catalogue.ts';
import type { flowEn } from './flow.en.ts';

export const flowFr: Translation<typeof flowEn> = {
  flowQuestions: 'Quelques questions courtes',
  flowChecks: {
    one: '{count} vérification rapide',
    many: '{count} de vérifications rapides',
    other: '{count} vérifications rapides',
  },
  flowGoOn: 'Reprendre là où vous étiez',
  stepNumber: 'Étape {number}',
  stepOf: 'Étape {number} sur {length}',
  noneFits: 'Aucune de ces réponses',
  stepDone: 'Je l’ai fait',
  stepWorks: 'Cela fonctionne maintenant',
  stepSkip: 'Passer cette étape',
  stepReason: 'Si vous la passez, pourquoi ? (facultatif)',
  stepBack: 'Étape précédente',
  startAgain: 'Recommencer',
  readArticle: 'Lire « {title} »',
  flowEnds: {
    solved: 'C’est noté. La question est réglée.',
    done: 'C’étaient toutes les étapes.',
    rejected: 'C’était le dernier article à ce sujet.',
    unclassified: 'Ces questions ne permettent pas de savoir de quoi il s’agit.',
    'restricted-action': 'À partir d’ici, une personne doit intervenir.',
  },
  flowToPerson:
    'Écrivez-nous si cela ne fonctionne toujours pas. Nous voyons ce que vous avez fait : vous n’avez rien à répéter.',
  flowContact: 'Nous écrire',
  flowHome: 'Retour à la recherche',
  stepsTitle: 'Avant d’écrire',
  stepsText:
    'Ces étapes règlent la plupart des problèmes d’installation. Indiquez pour chacune si vous l’avez faite ; le formulaire s’ouvre ensuite.',
  contactNow: 'Nous écrire sans ces étapes',
};
