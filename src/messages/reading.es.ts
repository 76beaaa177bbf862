import type { Translation } from './catalogue.ts';
import type { readingEn } from './reading.en.ts';

export const readingEs: Translation<typeof readingEn> = {
  offerBelow: 'Debajo de esta frase puede escribirnos.',
  rest: 'El resto de este artículo está en la página completa.',
  table: 'Tabla',
  code: 'Código',
  glad: 'Es bueno saberlo. Su búsqueda queda cerrada.',
  sorry: 'Gracias por decirlo. Puede buscar con otras palabras o escribirnos.',
};
