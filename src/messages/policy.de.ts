import type { PolicyTexts } from './policy.ts';

export const policyDe: PolicyTexts = {
  'tier-1': 'das Support-Team',
  'account-access': 'das Team für Konten',
  technical: 'das Technik-Team',
  billing: 'das Abrechnungsteam',
  'customer-success': 'das Team für den Einstieg',
  engineering: 'das Entwicklungsteam',
  security: 'das Sicherheitsteam',
  compliance: 'das Datenschutz-Team',
  'team-lead': 'die Support-Leitung',
  management: 'die Leitung der Kundenbetreuung',

  'how-to': 'Eine Funktion verwenden',
  'password-reset': 'Anmelden',
  onboarding: 'Einrichten',
  'account-question': 'Mein eigenes Konto',
  'billing-question': 'Abrechnung, Zahlungen und Erstattungen',
  'invoice-correction': 'Eine falsche Rechnung',
  'refund-above-limit': 'Eine Erstattung über der Grenze',
  'data-loss': 'Vermuteter Datenverlust',
  'suspected-breach': 'Verdacht auf einen Einbruch',
  'privacy-request': 'Eine Datenschutz- oder Rechtsanfrage',
  'api-authentication': 'Ein Fehler bei der API-Anmeldung',
  'confirmed-defect': 'Etwas funktioniert nicht',
  outage: 'Der Dienst ist nicht erreichbar',
};
