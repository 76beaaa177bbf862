import type { Translation } from './catalogue.ts';
import type { offerEn } from './offer.en.ts';

export const offerDe: Translation<typeof offerEn> = {
  offerTitle: {
    reformulated: {
      one: 'Sie haben danach gesucht.',
      other: 'Sie haben mit {count} Formulierungen danach gesucht.',
    },
    'no-results': 'Die Artikel enthalten dazu nichts.',
    'weak-results-at-risk': 'Die Artikel gehen kaum darauf ein.',
    'account-specific': 'Dafür muss sich jemand Ihr Konto ansehen.',
    'unverifiable-state': 'Einen Teil davon können nur wir prüfen.',
    'known-limit': 'Weiter führt der Artikel nicht.',
    'sensitive-topic': 'Das klären Sie besser mit einem Menschen.',
    loop: 'Sie sind mehrmals hierher zurückgekommen.',
    unclassified: 'Keine der Möglichkeiten hat gepasst.',
    'restricted-action': 'Ab hier muss ein Mensch helfen.',
    frustration: 'Es funktioniert noch immer nicht.',
    'repeat-contact': 'Sie haben uns dazu schon geschrieben.',
    'security-incident': 'Das klingt ernst.',
    'many-articles': {
      one: 'Sie haben einen Artikel dazu gelesen.',
      other: 'Sie haben {count} Artikel dazu gelesen.',
    },
    'not-helpful': 'Der Artikel hat die Frage nicht geklärt.',
    'answer-rejected': 'Diese Antworten haben die Frage nicht geklärt.',
    'urgent-terms': 'Das klingt dringend.',
    'asked-for-human': 'Sie möchten mit einem Menschen sprechen.',
    'legal-threat': 'Das geht an die Menschen, die dafür zuständig sind.',
    'amount-over': 'Einen solchen Betrag prüft ein Mensch.',
    angry: 'Der Ärger, den Sie damit hatten, tut uns leid.',
    vip: 'Mit Ihrem Tarif können Sie direkt einen Menschen fragen.',
  },
  offerOpen: 'Sie können uns jederzeit schreiben.',
  offerRow: 'Das beantwortet am besten ein Mensch.',
  offerText:
    '{team} sieht es sich gern mit Ihnen an. Was Sie schon versucht haben, ist dort zu sehen: Sie müssen nichts wiederholen.',
};
