import type { Translation } from './catalogue.ts';
import type { attachmentsEn } from './attachments.en.ts';

export const attachmentsDe: Translation<typeof attachmentsEn> = {
  files: 'Dateien',
  file: 'Datei',
  filesHint: {
    one: '{count} Datei mit höchstens {size}: Bild, PDF, Text, CSV, JSON, HAR oder ZIP. Ein Bild lässt sich auch einfügen, eine Datei hier ablegen.',
    other:
      'Bis zu {count} Dateien mit je höchstens {size}: Bilder, PDF, Text, CSV, JSON, HAR oder ZIP. Bilder lassen sich auch einfügen, Dateien hier ablegen.',
  },
  addFile: 'Datei hinzufügen',
  addPicture: 'Bild dieser Seite hinzufügen',
  makingPicture: 'Bild wird erstellt …',
  pictureOfPage: 'Bild der Seite',
  removeFile: '„{name}“ entfernen',
  fileAdded: '„{name}“ wurde hinzugefügt.',
  fileRemoved: '„{name}“ wurde entfernt.',
  full: {
    one: 'Eine Nachricht fasst {count} Datei. Entfernen Sie sie, um eine andere hinzuzufügen.',
    other: 'Eine Nachricht fasst {count} Dateien. Entfernen Sie eine, um eine andere hinzuzufügen.',
  },
  fileFaults: {
    'too-many':
      '„{name}“ wurde nicht hinzugefügt, weil eine Nachricht nur {limit} Dateien fasst. Entfernen Sie eine und fügen Sie diese erneut hinzu.',
    'too-large':
      '„{name}“ wurde nicht hinzugefügt: Die Datei hat {size}, erlaubt sind {most}. Senden Sie einen kleineren Teil davon, oder packen Sie sie als ZIP-Datei.',
    empty: '„{name}“ wurde nicht hinzugefügt, weil die Datei leer ist. Wählen Sie eine andere.',
    forbidden:
      '„{name}“ wurde nicht hinzugefügt: Dateien dieser Art lassen sich von hier nicht senden. Senden Sie sie als Bild, PDF, Text oder ZIP-Datei.',
    unlike:
      '„{name}“ wurde nicht hinzugefügt: Der Inhalt passt nicht zur Endung des Namens. Speichern Sie die Datei neu, oder packen Sie sie als ZIP-Datei.',
    unreadable:
      '„{name}“ wurde nicht hinzugefügt, weil die Datei nicht gelesen werden konnte. Prüfen Sie, ob sie sich auf diesem Gerät öffnen lässt, und wählen Sie sie erneut.',
    twice: '„{name}“ ist schon unter den Dateien.',
  },
  fileLost: '„{name}“ konnte auf diesem Gerät nicht aufbewahrt werden. Fügen Sie die Datei erneut hinzu.',
  quotedFile: '„{name}“',
  notReceived: {
    one: 'Ihre Nachricht ist angekommen, eine Datei aber nicht: {names}. Senden Sie sie, wenn das Team Ihnen antwortet.',
    other:
      'Ihre Nachricht ist angekommen, {count} Dateien aber nicht: {names}. Senden Sie sie, wenn das Team Ihnen antwortet.',
  },
  pictureBlocked:
    'Diese Website lässt nicht zu, dass die Seite als Bild gezeichnet wird. Machen Sie mit Ihrem Gerät einen Screenshot und fügen Sie ihn hier ein oder als Datei hinzu.',
  pictureFailed:
    'Das Bild konnte nicht erstellt werden. Machen Sie mit Ihrem Gerät einen Screenshot und fügen Sie ihn hier ein oder als Datei hinzu.',
};
