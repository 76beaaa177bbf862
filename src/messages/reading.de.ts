import type { Translation } from './catalogue.ts';
import type { readingEn } from './reading.en.ts';

export const readingDe: Translation<typeof readingEn> = {
  offerBelow: 'Unter diesem Satz können Sie uns schreiben.',
  rest: 'Der Rest dieses Artikels steht auf der ganzen Seite.',
  table: 'Tabelle',
  code: 'Code',
  glad: 'Gut zu wissen. Ihre Suche ist abgeschlossen.',
  sorry: 'Danke für die Rückmeldung. Sie können in anderen Worten suchen oder uns schreiben.',
};
