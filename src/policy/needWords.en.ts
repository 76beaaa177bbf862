import { stem } from '../core/text.ts';
import type { NeedWords } from '../core/words.ts';

const stems = (words: string): string[] => words.split(' ').map(stem);

const STOP =
  'a about after all also am an and any are as at be been being but by ca can cannot cant could did didnt do does doesnt doing dont for from get go got had has have hello help hi how i if im in into is isnt it its ive just know let like make may me my never no not now of off on one or our out please possible say see should show so some tell than thank that the their them then there these they this those to too try up us use using very want was way we were what when where which while who why will with wo would you your';

/** What most questions of any help centre hold: the thing that the service is about, and that something is the matter. */
const COMMON =
  'accept account already amount app bank best card cash change charge code come cost currency customer day decline different expect extra fast fee happen issue item long made money month more much need new number order other pay payment pending people phone price problem process product purchase put rate reason receive right service site soon statement still support take thing think time today top transaction transfer type wait website week work wrong yet';

/**
 * Words of one meaning in a help centre. What begins with `!` is something to do, and stands last: to change and to pay
 * are things to do before they are anything else.
 */
const SAME =
  'bill invoice receipt,broken damaged,delay late,error fail problem issue,fee cost price charge,missing disappear gone,password passcode,person human,!activate enable,!add,!buy,!cancel stop,!change edit update,!connect link,!create,!delete remove,!disable deactivate,!download export,!import upload,!install,!invite,!login log sign signin,!move transfer send,!pay,!refund,!replace,!reset,!return,!share,!upgrade,!verify confirm,!withdraw';

/** What is known of English words when two questions are compared. */
export const needWords: NeedWords = {
  stopWords: new Set(stems(STOP)),
  commonWords: new Set(stems(COMMON)),
  meanings: new Map(
    SAME.split(',').flatMap((group) => stems(group.replace('!', '')).map((word) => [word, group] as const)),
  ),
};
