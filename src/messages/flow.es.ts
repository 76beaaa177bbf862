import type { Translation } from './catalogue.ts';
import type { flowEn } from './flow.en.ts';

export const flowEs: Translation<typeof flowEn> = {
  flowQuestions: 'Unas preguntas breves',
  flowChecks: {
    one: 'Una comprobación breve',
    many: '{count} de comprobaciones breves',
    other: '{count} comprobaciones breves',
  },
  flowGoOn: 'Continuar donde lo dejó',
  stepNumber: 'Paso {number}',
  stepOf: 'Paso {number} de {length}',
  noneFits: 'Ninguna de estas',
  stepDone: 'Lo he hecho',
  stepWorks: 'Ya funciona',
  stepSkip: 'Omitir este paso',
  stepReason: 'Si lo omite, ¿por qué? (opcional)',
  stepBack: 'Paso anterior',
  startAgain: 'Empezar de nuevo',
  readArticle: 'Leer «{title}»',
  flowEnds: {
    solved: 'Es bueno saberlo. Queda resuelto.',
    done: 'Esos eran todos los pasos.',
    rejected: 'Ese era el último artículo sobre esto.',
    unclassified: 'Con estas preguntas no se puede saber qué es.',
    'restricted-action': 'A partir de aquí tiene que ayudar una persona.',
  },
  flowToPerson: 'Escríbanos si sigue sin funcionar. Vemos lo que ha hecho, así que no tiene que repetirlo.',
  flowContact: 'Escribirnos',
  flowHome: 'Volver a la búsqueda',
  stepsTitle: 'Antes de escribir',
  stepsText:
    'Estos pasos resuelven la mayoría de los problemas de configuración. Indique si ha hecho cada uno; después se abre el formulario.',
  contactNow: 'Escribirnos sin estos pasos',
};
