import type { Translation } from './catalogue.ts';
import type { panelEn } from './panel.en.ts';

export const panelDe: Translation<typeof panelEn> = {
  language: 'de',
  direction: 'ltr',
  title: 'Hilfe',
  close: 'Schließen',
  back: 'Zurück',
  searchLabel: 'Hilfeartikel durchsuchen',
  clear: 'Suche leeren',
  keys: '↑ ↓ bewegen, ↵ lesen',
  recent: 'Letzte Suchen',
  suggested: 'Zu dieser Seite',
  startHere: 'Schreiben Sie in eigenen Worten, was Sie brauchen.',
  found: { one: '{count} Artikel', other: '{count} Artikel' },
  searching: 'Suche läuft …',
  nothing: 'Nichts gefunden zu „{query}“.',
  nothingHint: 'Versuchen Sie es mit weniger oder anderen Wörtern, oder schreiben Sie uns.',
  notAll:
    'Die Suche kennt nicht alle Seiten dieser Website. Versuchen Sie es mit anderen Wörtern, oder schreiben Sie uns.',
  searchFailed: 'Die Suche ist gerade nicht verfügbar. Sie können weiterlesen oder uns schreiben.',
  meanwhile: 'Artikel dazu',
  contact: 'Support kontaktieren',
  readingFailed: 'Dieser Artikel kann hier nicht angezeigt werden.',
  openPage: 'Ganze Seite öffnen',
  loading: 'Wird geladen …',
  partFailed:
    'Dieser Teil konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
  tryAgain: 'Noch einmal versuchen',
  otherWay: 'Support auf anderem Weg kontaktieren',
  solved: 'Ist Ihre Frage damit geklärt?',
  yes: 'Ja',
  no: 'Nein, ich brauche weiter Hilfe',
  writeTo: 'An {team} schreiben',
  keepReading: 'Weiterlesen',
};
