import type { Translation } from './catalogue.ts';
import type { offerEn } from './offer.en.ts';

export const offerPtBR: Translation<typeof offerEn> = {
  offerTitle: {
    reformulated: {
      one: 'Você buscou isto.',
      many: 'Você buscou isto de {count} de maneiras.',
      other: 'Você buscou isto de {count} maneiras.',
    },
    'no-results': 'Os artigos não dizem nada sobre isto.',
    'weak-results-at-risk': 'Os artigos quase não tratam disto.',
    'account-specific': 'Para isto, alguém precisa olhar a sua conta.',
    'unverifiable-state': 'Uma parte disto só nós podemos verificar.',
    'known-limit': 'O artigo vai até aqui.',
    'sensitive-topic': 'Isto se resolve melhor com uma pessoa.',
    loop: 'Você voltou a isto mais de uma vez.',
    unclassified: 'Nenhuma das opções servia.',
    'restricted-action': 'A partir daqui, uma pessoa precisa ajudar.',
    frustration: 'Ainda não funciona.',
    'repeat-contact': 'Você já escreveu sobre isto.',
    'security-incident': 'Isto parece grave.',
    'many-articles': {
      one: 'Você leu um artigo sobre isto.',
      many: 'Você leu {count} de artigos sobre isto.',
      other: 'Você leu {count} artigos sobre isto.',
    },
    'not-helpful': 'Esse artigo não resolveu.',
    'answer-rejected': 'Estas respostas não resolveram.',
    'urgent-terms': 'Isto parece urgente.',
    'asked-for-human': 'Você pediu para falar com uma pessoa.',
    'legal-threat': 'Isto vai para as pessoas responsáveis.',
    'amount-over': 'Um valor assim é analisado por uma pessoa.',
    angry: 'Lamentamos o transtorno que isto causou.',
    vip: 'Com o seu plano, você pode perguntar diretamente a uma pessoa.',
  },
  offerOpen: 'Você pode escrever para nós a qualquer momento.',
  offerRow: 'É melhor que uma pessoa responda a isto.',
  offerText: '{team} pode ver isto com você. O que você já tentou vai junto: não é preciso repetir nada.',
};
