import type { Translation } from './catalogue.ts';
import type { inlineEn } from './inline.en.ts';

export const inlinePtBR: Translation<typeof inlineEn> = {
  language: 'pt-BR',
  direction: 'ltr',
  landmark: 'Ajuda',
  searchLabel: 'Buscar nos artigos de ajuda',
  answers: 'Artigos encontrados',
  searchLost: 'Não foi possível carregar a busca. Verifique sua conexão e digite de novo.',
  stuck: 'Ficou alguma dúvida nesta página?',
  search: 'Buscar uma resposta',
  contact: 'Falar com o suporte',
};
