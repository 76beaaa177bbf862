import type { Translation } from './catalogue.ts';
import type { pictureEn } from './picture.en.ts';

export const pictureEs: Translation<typeof pictureEn> = {
  editorTitle: 'Imagen de esta página',
  editorText:
    'Tape en negro lo que no deba ver el equipo de soporte: arrastre por encima, o añada un área negra y muévala con las flechas. Lo que está en negro ya no está en la imagen.',
  fieldsHidden: {
    one: '{count} campo de contraseña o de tarjeta ya está en negro.',
    many: '{count} campos de contraseñas o de tarjetas ya están en negro.',
    other: '{count} campos de contraseñas o de tarjetas ya están en negro.',
  },
  stage: 'La imagen, con sus áreas negras',
  area: 'Área negra {count}',
  areaHelp: 'Las flechas la mueven, Mayús con las flechas cambia su tamaño, Supr la quita.',
  areaAdded:
    'Se ha añadido el área negra {count}. Las flechas la mueven, Mayús con las flechas cambia su tamaño, Supr la quita.',
  areaRemoved: 'Se ha quitado el área negra.',
  areaPlace: '{left} desde la izquierda, {top} desde arriba, {width} de ancho, {height} de alto',
  undone: 'Se ha deshecho el último cambio.',
  addArea: 'Añadir un área negra',
  undoArea: 'Deshacer',
  usePicture: 'Usar esta imagen',
  cancel: 'Cancelar',
};
