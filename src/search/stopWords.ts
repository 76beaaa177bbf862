import { words } from './words.ts';

/**
 * Words that say how something is asked, not what about, by language. Words that can be the matter itself
 * ("work", "need", "change", "not") are left out on purpose.
 */
const STOP: Readonly<Record<string, string>> = {
  en:
    'a about actually all also am an and any anyone are as at be been being but by can cannot cant could did do does ' +
    'doing dont each else for from get gets getting got had has have having hello help hey hi how however i if im in ' +
    'into is isnt it its ive just know let like make may me might my myself of off on or our out over please possible ' +
    'should so some something somehow than thank thanks that the their them then there these they this those to too ' +
    'up us use using very want was way we were what whats when where which while who whose why will with within ' +
    'would you your',
  de:
    'aber alle als am an auch auf aus bei bin bis bitte da damit dann das dass dem den der des die dies diese diesem ' +
    'diesen dieser doch du durch ein eine einem einen einer eines er es etwas für geht gibt habe haben hat ich ihr ihre ' +
    'im in ist ja kann kannst können man mein meine meinem meinen meiner mich mir mit muss nach noch nur ob oder sein ' +
    'sich sie sind so soll um und uns unser von vor wann warum was wenn wer werden wie wieso wird wir wo zu zum zur ' +
    'über',
  es:
    'a al algo como con cual cuando de del desde donde e el ella ellas ellos en entre eres es esa ese eso esta este ' +
    'esto estoy favor gracias ha hago hay he hola la las le lo los me mi mis muy más nos o para pero poder por porque ' +
    'puede puedo que quiero qué se ser si sin sobre son soy su sus también te tengo tiene tu un una uno unos y ya yo ' +
    'cómo cuál cuándo dónde por',
  fr:
    'a ai alors au aux avec bonjour ce ceci cela ces cet cette comment dans de des du elle elles en est et être eu ' +
    'faire fait faut il ils j je l la le les leur leurs lui ma mais me merci mes moi mon n ne nos notre nous on ont ou ' +
    'où par peut peux plus pour pourquoi puis qu quand que quel quelle quels quelles qui sa sans se ses si son sont ' +
    'sur ta te tes toi ton tu un une vos votre vous y à ça',
};

/**
 * The stop words for a language tag, folded as `words` does; those of English where the language is not
 * known, none where it is known but we have no list.
 *
 * @example
 * stopWords('de-AT') // ['aber', 'alle', 'als', …]
 */
export function stopWords(lang: string): string[] {
  const key = (lang || 'en').toLowerCase().split('-')[0] ?? '';
  const list = Object.hasOwn(STOP, key) ? (STOP[key] ?? '') : '';
  return [...new Set(words(list).map(({ word }) => word))];
}
