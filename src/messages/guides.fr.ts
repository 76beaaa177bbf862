import type { GuideTexts } from './guides.ts';

export const guidesFr: GuideTexts = {
  'set-up': 'Une étape de l’installation ne fonctionne pas',
  'set-up.reload': 'Déconnectez-vous, reconnectez-vous et recommencez l’étape qui a échoué.',
  'set-up.other-browser': 'Essayez une fois dans une fenêtre privée ou un autre navigateur.',
  'set-up.guide': 'Suivez l’article d’installation jusqu’à la dernière étape.',
  'api-authentication': 'L’API refuse la clé',
  'api-authentication.environment':
    'Vérifiez que la clé correspond à l’environnement appelé : une clé de test n’ouvre pas l’API réelle, ni une clé réelle celle de test.',
  'api-authentication.whole-key':
    'Collez de nouveau la clé entière, sans espace ni saut de ligne avant ou après.',
  'api-authentication.header':
    'Envoyez-la dans l’en-tête qu’indique la référence de l’API, avec la même orthographe et le même préfixe.',
  'api-authentication.clock':
    'Vérifiez l’horloge de la machine qui envoie la requête : avec quelques minutes d’écart, signatures et jetons sont refusés.',
  'api-authentication.sample':
    'Répétez l’exemple de requête de la référence de l’API avec cette clé, et notez l’identifiant de requête de la réponse.',
  'sign-in': 'La connexion ne fonctionne pas',
  'sign-in.what': 'Que se passe-t-il quand vous essayez ?',
  'sign-in.what.1': 'Aucun e-mail n’arrive quand je réinitialise mon mot de passe',
  'sign-in.what.2': 'Le lien de l’e-mail n’ouvre rien ou a expiré',
  'sign-in.what.3': 'Mon mot de passe n’est pas accepté',
  'sign-in.what.4': 'On me demande un code que je n’ai pas',
  'sign-in.what.5': 'Mon compte est verrouillé',
  'sign-in.spam':
    'Regardez dans les indésirables, et dans chaque boîte avec laquelle le compte a pu être créé : au travail, chez vous, une plus ancienne.',
  'sign-in.once-more': 'Attendez dix minutes, redemandez l’e-mail et n’ouvrez que le plus récent.',
  'sign-in.newest-link':
    'Demandez un nouvel e-mail et n’ouvrez que le plus récent : chaque nouveau lien annule les précédents.',
  'sign-in.whole-link': 'Copiez le lien entier de l’e-mail dans la barre d’adresse d’une fenêtre privée.',
  'sign-in.by-hand':
    'Tapez le mot de passe à la main, sans verrouillage des majuscules ni espace avant ou après.',
  'sign-in.private-window':
    'Tapez l’adresse e-mail et le mot de passe dans une fenêtre privée, où le navigateur ne remplit rien tout seul.',
  'sign-in.new-password': 'Réinitialisez le mot de passe, puis connectez-vous avec le nouveau.',
  'sign-in.which-code': 'D’où doit venir le code ?',
  'sign-in.which-code.1': 'D’une application sur mon téléphone',
  'sign-in.which-code.2': 'D’un SMS',
  'sign-in.which-code.3': 'D’un e-mail',
  'sign-in.which-code.4': 'Je n’ai plus ce téléphone ou ce numéro',
  'sign-in.phone-clock':
    'Laissez le téléphone régler son heure lui-même : avec une heure fausse, l’application affiche de faux codes. Tapez ensuite le code le plus récent.',
  'sign-in.reception':
    'Vérifiez que le téléphone capte le réseau, attendez cinq minutes, puis redemandez le code.',
  'sign-in.backup-code': 'Utilisez l’un des codes de secours gardés lors de l’activation.',
  'sign-in.locked':
    'Un compte verrouillé est rouvert par une personne, qui regarde d’abord pourquoi il l’a été.',
  'sign-in.second-factor':
    'Un téléphone perdu est retiré du compte par une personne, qui s’assure d’abord que c’est bien vous.',
};
