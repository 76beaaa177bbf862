import type { Translation } from './catalogue.ts';
import type { readingEn } from './reading.en.ts';

export const readingFr: Translation<typeof readingEn> = {
  offerBelow: 'Vous pouvez nous écrire sous cette phrase.',
  rest: 'La suite de cet article se trouve sur la page complète.',
  table: 'Tableau',
  code: 'Code',
  glad: 'C’est noté. Votre recherche est terminée.',
  sorry: 'Merci de nous l’avoir dit. Vous pouvez chercher avec d’autres mots ou nous écrire.',
};
