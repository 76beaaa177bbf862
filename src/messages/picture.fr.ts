import type { Translation } from './catalogue.ts';
import type { pictureEn } from './picture.en.ts';

export const pictureFr: Translation<typeof pictureEn> = {
  editorTitle: 'Image de cette page',
  editorText:
    'Noircissez ce que l’assistance ne doit pas voir : faites glisser le pointeur dessus, ou ajoutez une zone noire et déplacez-la avec les touches fléchées. Ce qui est noir n’est plus dans l’image.',
  fieldsHidden: {
    one: '{count} champ de mot de passe ou de carte est déjà noirci.',
    many: '{count} champs de mot de passe ou de carte sont déjà noircis.',
    other: '{count} champs de mot de passe ou de carte sont déjà noircis.',
  },
  stage: 'L’image, avec ses zones noires',
  area: 'Zone noire {count}',
  areaHelp:
    'Les touches fléchées la déplacent, Maj avec les touches fléchées change sa taille, Suppr la retire.',
  areaAdded:
    'La zone noire {count} a été ajoutée. Les touches fléchées la déplacent, Maj avec les touches fléchées change sa taille, Suppr la retire.',
  areaRemoved: 'La zone noire a été retirée.',
  areaPlace: '{left} depuis la gauche, {top} depuis le haut, {width} de large, {height} de haut',
  undone: 'La dernière modification a été annulée.',
  addArea: 'Ajouter une zone noire',
  undoArea: 'Annuler la modification',
  usePicture: 'Utiliser cette image',
  cancel: 'Annuler',
};
