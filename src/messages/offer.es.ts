import type { Translation } from './catalogue.ts';
import type { offerEn } from './offer.en.ts';

export const offerEs: Translation<typeof offerEn> = {
  offerTitle: {
    reformulated: {
      one: 'Ha buscado esto.',
      many: 'Ha buscado esto de {count} de maneras.',
      other: 'Ha buscado esto de {count} maneras.',
    },
    'no-results': 'Los artículos no dicen nada sobre esto.',
    'weak-results-at-risk': 'Los artículos apenas tratan esto.',
    'account-specific': 'Para esto hay que revisar su cuenta.',
    'unverifiable-state': 'Una parte de esto solo podemos comprobarla nosotros.',
    'known-limit': 'El artículo llega hasta aquí.',
    'sensitive-topic': 'Esto se resuelve mejor con una persona.',
    loop: 'Ha vuelto a esto más de una vez.',
    unclassified: 'Ninguna de las opciones encajaba.',
    'restricted-action': 'A partir de aquí tiene que ayudar una persona.',
    frustration: 'Sigue sin funcionar.',
    'repeat-contact': 'Ya nos ha escrito sobre esto.',
    'security-incident': 'Esto parece grave.',
    'many-articles': {
      one: 'Ha leído un artículo sobre esto.',
      many: 'Ha leído {count} de artículos sobre esto.',
      other: 'Ha leído {count} artículos sobre esto.',
    },
    'not-helpful': 'Ese artículo no lo ha resuelto.',
    'answer-rejected': 'Estas respuestas no lo han resuelto.',
    'urgent-terms': 'Esto parece urgente.',
    'asked-for-human': 'Ha pedido hablar con una persona.',
    'legal-threat': 'Esto pasa a las personas responsables.',
    'amount-over': 'Una suma así la revisa una persona.',
    angry: 'Lamentamos las molestias que esto le ha causado.',
    vip: 'Con su plan puede preguntar directamente a una persona.',
  },
  offerOpen: 'Puede escribirnos en cualquier momento.',
  offerRow: 'Es mejor que a esto responda una persona.',
  offerText: '{team} puede verlo con usted. Verá lo que ya ha intentado: no tiene que repetir nada.',
};
