import type { Translation } from './catalogue.ts';
import type { inlineEn } from './inline.en.ts';

export const inlineEs: Translation<typeof inlineEn> = {
  language: 'es',
  direction: 'ltr',
  landmark: 'Ayuda',
  searchLabel: 'Buscar en los artículos de ayuda',
  answers: 'Artículos encontrados',
  searchLost: 'No se pudo cargar la búsqueda. Compruebe su conexión y escriba de nuevo.',
  stuck: '¿Le queda alguna duda tras esta página?',
  search: 'Buscar una respuesta',
  contact: 'Contactar con soporte',
};
