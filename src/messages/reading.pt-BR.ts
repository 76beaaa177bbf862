import type { Translation } from './catalogue.ts';
import type { readingEn } from './reading.en.ts';

export const readingPtBR: Translation<typeof readingEn> = {
  offerBelow: 'Abaixo desta frase você pode escrever para nós.',
  rest: 'O restante deste artigo está na página completa.',
  table: 'Tabela',
  code: 'Código',
  glad: 'Bom saber. Sua busca foi encerrada.',
  sorry: 'Obrigado por avisar. Você pode buscar com outras palavras ou escrever para nós.',
};
