import type { Translation } from './catalogue.ts';
import type { sentEn } from './sent.en.ts';

export const sentFr: Translation<typeof sentEn> = {
  failed:
    'Votre message n’est pas encore arrivé. Il est gardé sur cet appareil, et nous réessaierons quand vous serez de nouveau en ligne ou ouvrirez une autre page ici.',
  failedHere: 'Votre message n’est pas encore arrivé. Il est gardé tant que cette page reste ouverte.',
  refused:
    'Le message n’a pas été accepté, et le renvoyer tel quel n’aiderait pas. Votre texte est toujours ici.',
  copy: 'Copier le texte',
  mail: 'Envoyer par e-mail',
  sentTitle: '{team} a votre message.',
  sentText: 'Vous recevrez une réponse à {email} au plus tard {when}.',
  sentUpdates: 'Ensuite, il y aura au plus {span} entre deux messages, jusqu’à la résolution.',
  reference: 'Référence',
  copyReference: 'Copier la référence',
  copyShort: 'Copier',
  copied: 'Copié',
  copyFailed:
    'La copie est bloquée ici. Le texte est sélectionné à la place : copiez-le avec le clavier ou le menu.',
  nextWord: 'Prochain message',
  whatWasSent: 'Ce qui a été envoyé',
  addMore: 'Ajouter quelque chose',
  addTo: 'Compléter {reference}',
  backToSearch: 'Retour à la recherche',
  backToArticle: 'Retour à l’article',
  cardTitle: 'Vos messages',
  cardSent: 'Vous avez écrit à {team} ({day}, {reference}).',
  cardDue: 'La réponse arrivera au plus tard {when}.',
  cardLate: 'La réponse était attendue au plus tard {when}.',
  dismiss: 'Masquer',
  dismissItem: 'Masquer {reference}',
  onDay: '{day}',
  timeOn: '{day} à {time}',
};
