import type { GuideTexts } from './guides.ts';

export const guidesDe: GuideTexts = {
  'set-up': 'Ein Schritt der Einrichtung funktioniert nicht',
  'set-up.reload': 'Melden Sie sich ab und wieder an, und wiederholen Sie den Schritt, der nicht ging.',
  'set-up.other-browser': 'Versuchen Sie es einmal in einem privaten Fenster oder einem anderen Browser.',
  'set-up.guide': 'Folgen Sie der Einrichtungsanleitung bis zum letzten Schritt.',
  'api-authentication': 'Die API lehnt den Schlüssel ab',
  'api-authentication.environment':
    'Prüfen Sie, ob der Schlüssel zur Umgebung gehört, die Sie aufrufen: Ein Testschlüssel öffnet die Live-API nicht, ein Live-Schlüssel nicht die Test-API.',
  'api-authentication.whole-key':
    'Fügen Sie den Schlüssel noch einmal vollständig ein, ohne Leerzeichen oder Zeilenumbruch davor oder dahinter.',
  'api-authentication.header':
    'Senden Sie ihn in dem Header, den die API-Referenz nennt, in gleicher Schreibweise und mit gleichem Präfix.',
  'api-authentication.clock':
    'Prüfen Sie die Uhr des Rechners, der die Anfrage sendet: Geht sie um einige Minuten falsch, werden Signaturen und Tokens abgelehnt.',
  'api-authentication.sample':
    'Wiederholen Sie die Beispielanfrage der API-Referenz mit diesem Schlüssel, und notieren Sie die Anfrage-ID der Antwort.',
  'sign-in': 'Die Anmeldung funktioniert nicht',
  'sign-in.what': 'Was passiert, wenn Sie es versuchen?',
  'sign-in.what.1': 'Beim Zurücksetzen des Passworts kommt keine E-Mail an',
  'sign-in.what.2': 'Der Link in der E-Mail öffnet nichts oder ist abgelaufen',
  'sign-in.what.3': 'Mein Passwort wird nicht angenommen',
  'sign-in.what.4': 'Ich werde nach einem Code gefragt, den ich nicht habe',
  'sign-in.what.5': 'Mein Konto ist gesperrt',
  'sign-in.spam':
    'Sehen Sie im Spam-Ordner nach, und in jedem Postfach, mit dem das Konto angelegt worden sein kann: bei der Arbeit, privat, ein älteres.',
  'sign-in.once-more':
    'Warten Sie zehn Minuten, fordern Sie die E-Mail noch einmal an, und öffnen Sie nur die neueste.',
  'sign-in.newest-link':
    'Fordern Sie eine neue E-Mail an, und öffnen Sie nur die neueste: Jeder neue Link macht die früheren ungültig.',
  'sign-in.whole-link':
    'Kopieren Sie den ganzen Link aus der E-Mail in die Adresszeile eines privaten Fensters.',
  'sign-in.by-hand':
    'Tippen Sie das Passwort von Hand, ohne Feststelltaste und ohne Leerzeichen davor oder dahinter.',
  'sign-in.private-window':
    'Tippen Sie E-Mail-Adresse und Passwort in einem privaten Fenster: Dort füllt der Browser nichts aus, was er gespeichert hat.',
  'sign-in.new-password': 'Setzen Sie das Passwort zurück, und melden Sie sich mit dem neuen an.',
  'sign-in.which-code': 'Woher soll der Code kommen?',
  'sign-in.which-code.1': 'Aus einer App auf meinem Handy',
  'sign-in.which-code.2': 'Per SMS',
  'sign-in.which-code.3': 'Per E-Mail',
  'sign-in.which-code.4': 'Ich habe dieses Handy oder diese Nummer nicht mehr',
  'sign-in.phone-clock':
    'Lassen Sie das Handy seine Uhrzeit selbst stellen: Mit falscher Uhr zeigt die App falsche Codes. Tippen Sie dann den neuesten Code.',
  'sign-in.reception':
    'Sorgen Sie für Empfang, warten Sie fünf Minuten, und fordern Sie den Code dann noch einmal an.',
  'sign-in.backup-code': 'Verwenden Sie einen der Ersatzcodes, die Sie beim Einschalten aufbewahrt haben.',
  'sign-in.locked': 'Ein gesperrtes Konto öffnet ein Mensch, der zuerst nachsieht, warum es gesperrt wurde.',
  'sign-in.second-factor':
    'Ein verlorenes Handy entfernt ein Mensch aus dem Konto, der zuerst sicherstellt, dass Sie es sind.',
};
