import type { Translation } from './catalogue.ts';
import type { flowEn } from './flow.en.ts';

export const flowPtBR: Translation<typeof flowEn> = {
  flowQuestions: 'Algumas perguntas curtas',
  flowChecks: {
    one: '{count} verificação rápida',
    many: '{count} de verificações rápidas',
    other: '{count} verificações rápidas',
  },
  flowGoOn: 'Continuar de onde você parou',
  stepNumber: 'Etapa {number}',
  stepOf: 'Etapa {number} de {length}',
  noneFits: 'Nenhuma destas',
  stepDone: 'Fiz isso',
  stepWorks: 'Agora funciona',
  stepSkip: 'Pular esta etapa',
  stepReason: 'Se você pular, por quê? (opcional)',
  stepBack: 'Etapa anterior',
  startAgain: 'Começar de novo',
  readArticle: 'Ler “{title}”',
  flowEnds: {
    solved: 'Bom saber. Está resolvido.',
    done: 'Essas eram todas as etapas.',
    rejected: 'Esse era o último artigo sobre isto.',
    unclassified: 'Com estas perguntas não dá para saber o que é.',
    'restricted-action': 'A partir daqui, uma pessoa precisa ajudar.',
  },
  flowToPerson: 'Escreva para nós se ainda não funcionar. Vemos o que você fez, então não é preciso repetir.',
  flowContact: 'Escrever para nós',
  flowHome: 'Voltar à busca',
  stepsTitle: 'Antes de escrever',
  stepsText:
    'Estas etapas resolvem a maioria dos problemas de configuração. Diga se você fez cada uma; depois o formulário se abre.',
  contactNow: 'Escrever para nós sem estas etapas',
};
