import type { Translation } from './catalogue.ts';
import type { attachmentsEn } from './attachments.en.ts';

export const attachmentsFr: Translation<typeof attachmentsEn> = {
  files: 'Fichiers',
  file: 'Fichier',
  filesHint: {
    one: '{count} fichier de {size} au plus : image, PDF, texte, CSV, JSON, HAR ou ZIP. Une image peut aussi être collée, un fichier déposé ici.',
    many: 'Jusqu’à {count} fichiers de {size} au plus chacun : images, PDF, texte, CSV, JSON, HAR ou ZIP. Les images peuvent aussi être collées, les fichiers déposés ici.',
    other:
      'Jusqu’à {count} fichiers de {size} au plus chacun : images, PDF, texte, CSV, JSON, HAR ou ZIP. Les images peuvent aussi être collées, les fichiers déposés ici.',
  },
  addFile: 'Ajouter un fichier',
  addPicture: 'Ajouter une image de cette page',
  makingPicture: 'Création de l’image…',
  pictureOfPage: 'Image de la page',
  removeFile: 'Retirer « {name} »',
  fileAdded: '« {name} » a été ajouté.',
  fileRemoved: '« {name} » a été retiré.',
  full: {
    one: 'Un message accepte {count} fichier. Retirez-le pour en ajouter un autre.',
    many: 'Un message accepte {count} fichiers. Retirez-en un pour en ajouter un autre.',
    other: 'Un message accepte {count} fichiers. Retirez-en un pour en ajouter un autre.',
  },
  fileFaults: {
    'too-many':
      '« {name} » n’a pas été ajouté, car un message accepte {limit} fichiers. Retirez-en un, puis ajoutez celui-ci de nouveau.',
    'too-large':
      '« {name} » n’a pas été ajouté : il fait {size}, pour {most} au plus. Envoyez-en une partie plus petite, ou compressez-le au format ZIP.',
    empty: '« {name} » n’a pas été ajouté, car il est vide. Choisissez un autre fichier.',
    forbidden:
      '« {name} » n’a pas été ajouté : les fichiers de ce type ne peuvent pas être envoyés d’ici. Envoyez-le sous forme d’image, de PDF, de texte ou de ZIP.',
    unlike:
      '« {name} » n’a pas été ajouté : son contenu ne correspond pas à la fin de son nom. Enregistrez-le de nouveau, ou compressez-le au format ZIP.',
    unreadable:
      '« {name} » n’a pas été ajouté, car il n’a pas pu être lu. Vérifiez qu’il s’ouvre sur cet appareil, puis choisissez-le de nouveau.',
    twice: '« {name} » est déjà parmi les fichiers.',
  },
  fileLost: '« {name} » n’a pas pu être conservé sur cet appareil. Ajoutez-le de nouveau.',
  quotedFile: '« {name} »',
  notReceived: {
    one: 'Votre message est arrivé, mais un fichier ne l’est pas : {names}. Envoyez-le quand l’équipe vous répondra.',
    many: 'Votre message est arrivé, mais {count} fichiers ne le sont pas : {names}. Envoyez-les quand l’équipe vous répondra.',
    other:
      'Votre message est arrivé, mais {count} fichiers ne le sont pas : {names}. Envoyez-les quand l’équipe vous répondra.',
  },
  pictureBlocked:
    'Ce site ne permet pas de dessiner la page en image. Faites une capture d’écran avec votre appareil, puis collez-la ici ou ajoutez-la comme fichier.',
  pictureFailed:
    'L’image n’a pas pu être créée. Faites une capture d’écran avec votre appareil, puis collez-la ici ou ajoutez-la comme fichier.',
};
