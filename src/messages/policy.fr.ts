import type { PolicyTexts } from './policy.ts';

export const policyFr: PolicyTexts = {
  'tier-1': 'l’équipe support',
  'account-access': 'l’équipe comptes',
  technical: 'l’équipe technique',
  billing: 'l’équipe facturation',
  'customer-success': 'l’équipe accueil',
  engineering: 'l’équipe développement',
  security: 'l’équipe sécurité',
  compliance: 'l’équipe confidentialité',
  'team-lead': 'la direction du support',
  management: 'la direction du service client',

  'how-to': 'Utiliser une fonction',
  'password-reset': 'Connexion',
  onboarding: 'Installation',
  'account-question': 'Mon propre compte',
  'billing-question': 'Facturation, paiements et remboursements',
  'invoice-correction': 'Une facture erronée',
  'refund-above-limit': 'Un remboursement au-dessus de la limite',
  'data-loss': 'Une perte de données présumée',
  'suspected-breach': 'Une intrusion présumée',
  'privacy-request': 'Une demande sur la vie privée ou le droit',
  'api-authentication': 'Une erreur d’authentification à l’API',
  'confirmed-defect': 'Quelque chose ne fonctionne pas',
  outage: 'Le service est en panne',
};
