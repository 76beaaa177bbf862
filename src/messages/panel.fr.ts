import type { Translation } from './catalogue.ts';
import type { panelEn } from './panel.en.ts';

export const panelFr: Translation<typeof panelEn> = {
  language: 'fr',
  direction: 'ltr',
  title: 'Aide',
  close: 'Fermer',
  back: 'Retour',
  searchLabel: 'Rechercher dans les articles d’aide',
  clear: 'Effacer la recherche',
  keys: '↑ ↓ parcourir, ↵ lire',
  recent: 'Recherches récentes',
  suggested: 'Pour cette page',
  startHere: 'Écrivez avec vos propres mots ce dont vous avez besoin.',
  found: { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },
  searching: 'Recherche en cours…',
  nothing: 'Aucun résultat pour « {query} ».',
  nothingHint: 'Essayez avec moins de mots ou d’autres mots, ou écrivez-nous.',
  noIndex:
    'La recherche complète n’est pas activée sur ce site : seules les pages liées ici sont trouvées. Vous pouvez aussi nous écrire.',
  searchFailed:
    'La recherche n’est pas disponible pour le moment. Vous pouvez continuer à lire ou nous écrire.',
  meanwhile: 'Articles sur ce sujet',
  contact: 'Contacter le support',
  readingFailed: 'Cet article n’a pas pu être affiché ici.',
  openPage: 'Ouvrir la page complète',
  loading: 'Chargement…',
  partFailed: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  tryAgain: 'Réessayer',
  otherWay: 'Contacter le support autrement',
  solved: 'Est-ce que cela répond à votre question ?',
  yes: 'Oui',
  no: 'Non, j’ai encore besoin d’aide',
  writeTo: 'Écrire à {team}',
  keepReading: 'Continuer à lire',
};
