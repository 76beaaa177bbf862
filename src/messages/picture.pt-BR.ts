import type { Translation } from './catalogue.ts';
import type { pictureEn } from './picture.en.ts';

export const picturePtBR: Translation<typeof pictureEn> = {
  editorTitle: 'Imagem desta página',
  editorText:
    'Cubra de preto o que o suporte não deve ver: arraste por cima, ou adicione uma área preta e mova-a com as setas. O que está preto não está mais na imagem.',
  fieldsHidden: {
    one: '{count} campo de senha ou de cartão já está preto.',
    many: '{count} campos de senhas ou de cartões já estão pretos.',
    other: '{count} campos de senhas ou de cartões já estão pretos.',
  },
  stage: 'A imagem, com suas áreas pretas',
  area: 'Área preta {count}',
  areaHelp: 'As setas a movem, Shift com as setas muda o tamanho, Delete a remove.',
  areaAdded:
    'A área preta {count} foi adicionada. As setas a movem, Shift com as setas muda o tamanho, Delete a remove.',
  areaRemoved: 'A área preta foi removida.',
  areaPlace: '{left} a partir da esquerda, {top} a partir do topo, {width} de largura, {height} de altura',
  undone: 'A última alteração foi desfeita.',
  addArea: 'Adicionar uma área preta',
  undoArea: 'Desfazer',
  usePicture: 'Usar esta imagem',
  cancel: 'Cancelar',
};
