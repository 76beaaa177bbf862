import type { Translation } from './catalogue.ts';
import type { attachmentsEn } from './attachments.en.ts';

export const attachmentsEs: Translation<typeof attachmentsEn> = {
  files: 'Archivos',
  file: 'Archivo',
  filesHint: {
    one: '{count} archivo de hasta {size}: imagen, PDF, texto, CSV, JSON, HAR o ZIP. También se puede pegar una imagen o soltar aquí un archivo.',
    many: 'Hasta {count} archivos de hasta {size} cada uno: imágenes, PDF, texto, CSV, JSON, HAR o ZIP. También se pueden pegar imágenes y soltar archivos aquí.',
    other:
      'Hasta {count} archivos de hasta {size} cada uno: imágenes, PDF, texto, CSV, JSON, HAR o ZIP. También se pueden pegar imágenes y soltar archivos aquí.',
  },
  addFile: 'Añadir un archivo',
  addPicture: 'Añadir una imagen de esta página',
  makingPicture: 'Creando la imagen…',
  pictureOfPage: 'Imagen de la página',
  removeFile: 'Quitar «{name}»',
  fileAdded: 'Se ha añadido «{name}».',
  fileRemoved: 'Se ha quitado «{name}».',
  full: {
    one: 'Un mensaje admite {count} archivo. Quítelo para añadir otro.',
    many: 'Un mensaje admite {count} archivos. Quite uno para añadir otro.',
    other: 'Un mensaje admite {count} archivos. Quite uno para añadir otro.',
  },
  fileFaults: {
    'too-many':
      'No se ha añadido «{name}», porque un mensaje admite {limit} archivos. Quite uno y vuelva a añadirlo.',
    'too-large':
      'No se ha añadido «{name}»: ocupa {size} y el máximo es {most}. Envíe una parte más pequeña o comprímalo en ZIP.',
    empty: 'No se ha añadido «{name}», porque está vacío. Elija otro archivo.',
    forbidden:
      'No se ha añadido «{name}»: los archivos de este tipo no se pueden enviar desde aquí. Envíelo como imagen, PDF, texto o ZIP.',
    unlike:
      'No se ha añadido «{name}»: su contenido no es lo que dice el final de su nombre. Guárdelo de nuevo o comprímalo en ZIP.',
    unreadable:
      'No se ha añadido «{name}», porque no se ha podido leer. Compruebe que se abre en este dispositivo y vuelva a elegirlo.',
    twice: '«{name}» ya está entre los archivos.',
  },
  fileLost: 'No se ha podido conservar «{name}» en este dispositivo. Añádalo de nuevo.',
  quotedFile: '«{name}»',
  notReceived: {
    one: 'Su mensaje ha llegado, pero un archivo no: {names}. Envíelo cuando el equipo le responda.',
    many: 'Su mensaje ha llegado, pero {count} archivos no: {names}. Envíelos cuando el equipo le responda.',
    other: 'Su mensaje ha llegado, pero {count} archivos no: {names}. Envíelos cuando el equipo le responda.',
  },
  pictureBlocked:
    'Este sitio no permite dibujar la página como imagen. Haga una captura de pantalla con su dispositivo y péguela aquí o añádala como archivo.',
  pictureFailed:
    'No se ha podido crear la imagen. Haga una captura de pantalla con su dispositivo y péguela aquí o añádala como archivo.',
};
