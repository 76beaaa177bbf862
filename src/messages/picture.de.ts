import type { Translation } from './catalogue.ts';
import type { pictureEn } from './picture.en.ts';

export const pictureDe: Translation<typeof pictureEn> = {
  editorTitle: 'Bild dieser Seite',
  editorText:
    'Schwärzen Sie, was der Support nicht sehen soll: Ziehen Sie darüber, oder fügen Sie eine schwarze Fläche hinzu und verschieben Sie sie mit den Pfeiltasten. Was schwarz ist, ist im Bild nicht mehr enthalten.',
  fieldsHidden: {
    one: '{count} Feld für ein Passwort oder eine Karte ist schon geschwärzt.',
    other: '{count} Felder für Passwörter oder Karten sind schon geschwärzt.',
  },
  stage: 'Das Bild mit seinen schwarzen Flächen',
  area: 'Schwarze Fläche {count}',
  areaHelp: 'Pfeiltasten verschieben sie, Umschalt mit Pfeiltasten ändert die Größe, Entf entfernt sie.',
  areaAdded:
    'Schwarze Fläche {count} wurde hinzugefügt. Pfeiltasten verschieben sie, Umschalt mit Pfeiltasten ändert die Größe, Entf entfernt sie.',
  areaRemoved: 'Die schwarze Fläche wurde entfernt.',
  areaPlace: '{left} von links, {top} von oben, {width} breit, {height} hoch',
  undone: 'Die letzte Änderung wurde zurückgenommen.',
  addArea: 'Schwarze Fläche hinzufügen',
  undoArea: 'Rückgängig',
  usePicture: 'Dieses Bild verwenden',
  cancel: 'Abbrechen',
};
