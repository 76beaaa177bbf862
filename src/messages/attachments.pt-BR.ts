import type { Translation } from './catalogue.ts';
import type { attachmentsEn } from './attachments.en.ts';

export const attachmentsPtBR: Translation<typeof attachmentsEn> = {
  files: 'Arquivos',
  file: 'Arquivo',
  filesHint: {
    one: '{count} arquivo de até {size}: imagem, PDF, texto, CSV, JSON, HAR ou ZIP. Também é possível colar uma imagem ou soltar um arquivo aqui.',
    many: 'Até {count} arquivos de até {size} cada: imagens, PDF, texto, CSV, JSON, HAR ou ZIP. Também é possível colar imagens e soltar arquivos aqui.',
    other:
      'Até {count} arquivos de até {size} cada: imagens, PDF, texto, CSV, JSON, HAR ou ZIP. Também é possível colar imagens e soltar arquivos aqui.',
  },
  addFile: 'Adicionar um arquivo',
  addPicture: 'Adicionar uma imagem desta página',
  makingPicture: 'Criando a imagem…',
  pictureOfPage: 'Imagem da página',
  removeFile: 'Remover “{name}”',
  fileAdded: '“{name}” foi adicionado.',
  fileRemoved: '“{name}” foi removido.',
  full: {
    one: 'Uma mensagem aceita {count} arquivo. Remova-o para adicionar outro.',
    many: 'Uma mensagem aceita {count} arquivos. Remova um para adicionar outro.',
    other: 'Uma mensagem aceita {count} arquivos. Remova um para adicionar outro.',
  },
  fileFaults: {
    'too-many':
      '“{name}” não foi adicionado, porque uma mensagem aceita {limit} arquivos. Remova um e adicione este de novo.',
    'too-large':
      '“{name}” não foi adicionado: tem {size}, e o limite é {most}. Envie uma parte menor ou compacte-o em ZIP.',
    empty: '“{name}” não foi adicionado, porque está vazio. Escolha outro arquivo.',
    forbidden:
      '“{name}” não foi adicionado: arquivos deste tipo não podem ser enviados daqui. Envie-o como imagem, PDF, texto ou ZIP.',
    unlike:
      '“{name}” não foi adicionado: o conteúdo não é o que o final do nome diz. Salve-o de novo ou compacte-o em ZIP.',
    unreadable:
      '“{name}” não foi adicionado, porque não pôde ser lido. Veja se ele abre neste dispositivo e escolha-o de novo.',
    twice: '“{name}” já está entre os arquivos.',
  },
  fileLost: '“{name}” não pôde ser mantido neste dispositivo. Adicione-o de novo.',
  quotedFile: '“{name}”',
  notReceived: {
    one: 'Sua mensagem chegou, mas um arquivo não: {names}. Envie-o quando a equipe responder.',
    many: 'Sua mensagem chegou, mas {count} arquivos não: {names}. Envie-os quando a equipe responder.',
    other: 'Sua mensagem chegou, mas {count} arquivos não: {names}. Envie-os quando a equipe responder.',
  },
  pictureBlocked:
    'Este site não permite desenhar a página como imagem. Faça uma captura de tela com seu dispositivo e cole-a aqui ou adicione-a como arquivo.',
  pictureFailed:
    'Não foi possível criar a imagem. Faça uma captura de tela com seu dispositivo e cole-a aqui ou adicione-a como arquivo.',
};
