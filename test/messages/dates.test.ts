import { describe, expect, it } from 'vitest';
import { spanOfSeconds, spanText, whenText } from '../../src/ui/dates.ts';
import { speechOf } from './speechOf.ts';

/** Friday, 20 November 2026, 14:00 UTC: 15:00 in Madrid. */
const NOW = Date.UTC(2026, 10, 20, 14);
const SOON = NOW + 40 * 60_000;
const MONDAY = Date.UTC(2026, 10, 23, 8);

/** Spaces of every kind read alike. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a promise with a time', () => {
  it.each([
    ['de', 'Erste Antwort bis heute um 15:40', 'Erste Antwort bis Montag, 23. November um 9:00'],
    [
      'fr',
      'Première réponse au plus tard aujourd’hui à 15:40',
      'Première réponse au plus tard lundi 23 novembre à 9:00',
    ],
    [
      'es',
      'Primera respuesta, como muy tarde: hoy, 15:40',
      'Primera respuesta, como muy tarde: lunes, 23 de noviembre, 9:00',
    ],
    [
      'pt-BR',
      'Primeira resposta até hoje às 15:40',
      'Primeira resposta até segunda-feira, 23 de novembro às 9:00',
    ],
    ['ja', '今日15:40までに最初の返信をします', '11月23日月曜日 9:00までに最初の返信をします'],
    ['zh-Hans', '今天 15:40前首次回复', '11月23日星期一 9:00前首次回复'],
    [
      'ar',
      'الرد الأول في موعد أقصاه اليوم الساعة 3:40 م',
      'الرد الأول في موعد أقصاه الاثنين، 23 نوفمبر في 9:00 ص',
    ],
  ])('reads well in %s', async (language, soon, later) => {
    const speech = await speechOf(language);
    const by = (at: number) =>
      plain(speech.say(speech.strings.answersBy, { when: whenText(at, NOW, speech, 'Europe/Madrid') }));
    expect([by(SOON), by(MONDAY)]).toEqual([soon, later]);
  });
});

describe('a span', () => {
  it('has the plural forms of the language', async () => {
    const german = await speechOf('de');
    expect([1, 2].map((businessDays) => spanText({ businessDays }, german))).toEqual([
      '1 Arbeitstag',
      '2 Arbeitstage',
    ]);
    const arabic = await speechOf('ar');
    expect([1, 2, 3, 11].map((businessDays) => spanText({ businessDays }, arabic))).toEqual([
      'يوم عمل واحد',
      'يوما عمل',
      '3 أيام عمل',
      '11 يوم عمل',
    ]);
  });

  it('has the units of the language', async () => {
    expect(spanText({ minutes: 240 }, await speechOf('ja'))).toBe('4 時間');
    expect(spanOfSeconds(100, 'de')).toBe('1 Min., 40 Sek.');
    expect(spanOfSeconds(100, 'en')).toBe('1 min 40 sec');
  });
});
