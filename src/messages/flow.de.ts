import type { Translation } from './catalogue.ts';
import type { flowEn } from './flow.en.ts';

export const flowDe: Translation<typeof flowEn> = {
  flowQuestions: 'Ein paar kurze Fragen',
  flowChecks: { one: 'Eine kurze Prüfung', other: '{count} kurze Prüfungen' },
  flowGoOn: 'Dort weitermachen, wo Sie waren',
  stepNumber: 'Schritt {number}',
  stepOf: 'Schritt {number} von {length}',
  noneFits: 'Nichts davon',
  stepDone: 'Das habe ich gemacht',
  stepWorks: 'Jetzt funktioniert es',
  stepSkip: 'Schritt überspringen',
  stepReason: 'Falls Sie ihn überspringen: warum? (freiwillig)',
  stepBack: 'Voriger Schritt',
  startAgain: 'Von vorn beginnen',
  readArticle: '„{title}“ lesen',
  flowEnds: {
    solved: 'Gut zu wissen. Das ist geklärt.',
    done: 'Das waren alle Schritte.',
    rejected: 'Das war der letzte Artikel dazu.',
    unclassified: 'Mit diesen Fragen lässt es sich nicht klären.',
    'restricted-action': 'Ab hier muss ein Mensch helfen.',
  },
  flowToPerson:
    'Schreiben Sie uns, wenn es noch immer nicht funktioniert. Wir sehen, was Sie getan haben: Sie müssen nichts wiederholen.',
  flowContact: 'Uns schreiben',
  flowHome: 'Zurück zur Suche',
  stepsTitle: 'Bevor Sie schreiben',
  stepsText:
    'Damit lösen sich die meisten Probleme beim Einrichten. Geben Sie bei jedem Schritt an, ob Sie ihn ausgeführt haben; danach öffnet sich das Formular.',
  contactNow: 'Ohne diese Schritte schreiben',
};
