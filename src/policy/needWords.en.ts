import { stem } from '../core/text.ts';
import type { NeedWords } from '../core/words.ts';

const stems = (words: string): string[] => words.split(' ').map(stem);

const STOP =
  'a about after all also am an and any are as at be been being but by ca can cannot cant could did didnt do does doesnt dont for from get go got had has have hello help hi how i if in into is isnt it its know let like make may me my never no not of on one or our please possible say see should show so some tell than thank that the their them then there these they this those to try up us use using want was way we were what when where which who why will with wo would you your';

/** What most questions of any help centre hold: the thing that the service is about, and that something is the matter. */
const COMMON =
  'accept account amount app card cash change charge cost customer day decline extra fee issue long made money more need new number order pay payment pending phone price problem product purchase put reason service site statement still take time top transaction transfer type wait website work wrong yet';

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
