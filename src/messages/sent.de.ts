import type { Translation } from './catalogue.ts';
import type { sentEn } from './sent.en.ts';

export const sentDe: Translation<typeof sentEn> = {
  failed:
    'Ihre Nachricht ist noch nicht angekommen. Sie ist auf diesem Gerät gespeichert, und wir versuchen es erneut, wenn Sie wieder online sind oder hier eine andere Seite öffnen.',
  failedHere:
    'Ihre Nachricht ist noch nicht angekommen. Sie bleibt erhalten, solange diese Seite geöffnet ist.',
  refused:
    'Die Nachricht wurde nicht angenommen, und es würde nicht helfen, sie unverändert noch einmal zu senden. Ihr Text ist noch hier.',
  copy: 'Text kopieren',
  mail: 'Per E-Mail senden',
  sentTitle: '{team} hat Ihre Nachricht.',
  sentText: 'Sie erhalten eine Antwort an {email} bis {when}.',
  sentUpdates: 'Danach liegen höchstens {span} zwischen zwei Nachrichten, bis es gelöst ist.',
  reference: 'Vorgangsnummer',
  copyReference: 'Vorgangsnummer kopieren',
  copyShort: 'Kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Kopieren ist hier nicht möglich. Der Text ist stattdessen markiert: Kopieren Sie ihn mit der Tastatur oder dem Menü.',
  nextWord: 'Nächste Nachricht bis',
  whatWasSent: 'Was gesendet wurde',
  addMore: 'Etwas ergänzen',
  addTo: '{reference} ergänzen',
  backToSearch: 'Zurück zur Suche',
  backToArticle: 'Zurück zum Artikel',
  cardTitle: 'Ihre Nachrichten',
  cardSent: 'Sie haben {day} an {team} geschrieben ({reference}).',
  cardDue: 'Die Antwort kommt bis {when}.',
  cardLate: 'Die Antwort sollte bis {when} kommen.',
  dismiss: 'Ausblenden',
  dismissItem: '{reference} ausblenden',
  onDay: 'am {day}',
  timeOn: '{day} um {time}',
};
