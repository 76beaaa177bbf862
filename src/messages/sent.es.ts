import type { Translation } from './catalogue.ts';
import type { sentEn } from './sent.en.ts';

export const sentEs: Translation<typeof sentEn> = {
  failed:
    'Su mensaje aún no ha llegado. Se guarda en este dispositivo y lo intentaremos de nuevo cuando vuelva a tener conexión o abra otra página aquí.',
  failedHere: 'Su mensaje aún no ha llegado. Se guarda mientras esta página esté abierta.',
  refused: 'El mensaje no se ha aceptado, y enviarlo de nuevo tal cual no ayudaría. Su texto sigue aquí.',
  copy: 'Copiar el texto',
  mail: 'Enviar por correo',
  sentTitle: '{team} ya tiene su mensaje.',
  sentText: 'Recibirá una respuesta en {email}. Como muy tarde: {when}.',
  sentUpdates: 'Después pasarán como máximo {span} entre un mensaje y otro, hasta que se resuelva.',
  reference: 'Referencia',
  copyReference: 'Copiar la referencia',
  copyShort: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Aquí no se puede copiar. El texto está seleccionado: cópielo con el teclado o el menú.',
  nextWord: 'Próximo mensaje',
  whatWasSent: 'Lo que se envió',
  addMore: 'Añadir algo',
  addTo: 'Añadir algo a {reference}',
  backToSearch: 'Volver a la búsqueda',
  backToArticle: 'Volver al artículo',
  cardTitle: 'Sus mensajes',
  cardSent: 'Escribió a {team} {day} ({reference}).',
  cardDue: 'La respuesta llegará como muy tarde: {when}.',
  cardLate: 'La respuesta debía llegar como muy tarde: {when}.',
  dismiss: 'Ocultar',
  dismissItem: 'Ocultar {reference}',
  onDay: 'el {day}',
  timeOn: '{day}, {time}',
};
