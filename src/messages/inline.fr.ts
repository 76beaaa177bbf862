import type { Translation } from './catalogue.ts';
import type { inlineEn } from './inline.en.ts';

export const inlineFr: Translation<typeof inlineEn> = {
  language: 'fr',
  direction: 'ltr',
  landmark: 'Aide',
  searchLabel: 'Rechercher dans les articles d’aide',
  answers: 'Articles trouvés',
  searchLost: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis tapez de nouveau.',
  stuck: 'Reste-t-il une question après cette page ?',
  search: 'Chercher une réponse',
  contact: 'Contacter le support',
};
