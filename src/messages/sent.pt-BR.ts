import type { Translation } from './catalogue.ts';
import type { sentEn } from './sent.en.ts';

export const sentPtBR: Translation<typeof sentEn> = {
  failed:
    'Sua mensagem ainda não chegou. Ela está guardada neste dispositivo, e tentaremos de novo quando você estiver on-line ou abrir outra página aqui.',
  failedHere: 'Sua mensagem ainda não chegou. Ela fica guardada enquanto esta página estiver aberta.',
  refused: 'A mensagem não foi aceita, e enviá-la de novo como está não ajudaria. Seu texto continua aqui.',
  copy: 'Copiar o texto',
  mail: 'Enviar por e-mail',
  sentTitle: '{team} recebeu sua mensagem.',
  sentText: 'Você receberá uma resposta em {email} até {when}.',
  sentUpdates: 'Depois haverá no máximo {span} entre uma mensagem e outra, até a solução.',
  reference: 'Referência',
  copyReference: 'Copiar a referência',
  copyShort: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Não é possível copiar aqui. O texto está selecionado: copie-o com o teclado ou o menu.',
  nextWord: 'Próxima mensagem até',
  whatWasSent: 'O que foi enviado',
  addMore: 'Acrescentar algo',
  addTo: 'Acrescentar algo a {reference}',
  backToSearch: 'Voltar à busca',
  backToArticle: 'Voltar ao artigo',
  cardTitle: 'Suas mensagens',
  cardSent: 'Você escreveu para {team} ({day}, {reference}).',
  cardDue: 'A resposta chega até {when}.',
  cardLate: 'A resposta era esperada até {when}.',
  dismiss: 'Dispensar',
  dismissItem: 'Dispensar {reference}',
  onDay: '{day}',
  timeOn: '{day} às {time}',
};
