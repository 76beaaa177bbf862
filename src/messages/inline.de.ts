import type { Translation } from './catalogue.ts';
import type { inlineEn } from './inline.en.ts';

export const inlineDe: Translation<typeof inlineEn> = {
  language: 'de',
  direction: 'ltr',
  landmark: 'Hilfe',
  searchLabel: 'Hilfeartikel durchsuchen',
  answers: 'Gefundene Artikel',
  searchLost:
    'Die Suche konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und tippen Sie dann noch einmal.',
  stuck: 'Ist auf dieser Seite etwas offen geblieben?',
  search: 'Antwort suchen',
  contact: 'Support kontaktieren',
};
