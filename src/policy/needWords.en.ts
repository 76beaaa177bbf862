import { stem } from '../core/text.ts';
import type { NeedWords } from '../core/words.ts';
import { groups, PAYING } from './groups.en.ts';

const stems = (words: string): string[] => words.split(' ').map(stem);

const STOP =
  'a about after all am an and any are as at be been but by can could did do does for from get go got had has have hello help hi how i if im in into is it its ive know let like make me my of on one or our please possible see should show so some tell thank that the their them then there these they this those to try up us use using want was way we were what when where which who why will with would you your';

/** What most questions of any help centre hold, beside money: the thing it is about, and that something is the matter. */
const COMMON =
  'accept account amount app card cash change day decline extra fee issue long money more need new number order pending phone problem product reason service statement still take time wait work wrong ' +
  PAYING;

/**
 * Words of one meaning in a help centre. What begins with `!` is something to do, and stands last: to change and to pay
 * are things to do before they are anything else.
 */
const SAME =
  'bill invoice receipt,delay late,fee cost price charge,fail ' +
  groups.PROBLEM +
  ',' +
  groups.GONE +
  ',!activate enable,!cancel stop,!change edit update,!connect link,!create,!delete remove,!disable deactivate,!download export,!import upload,!login log sign signin,!move transfer send,!verify confirm';

/** What is known of English words when two questions are compared. */
export const needWords: NeedWords = {
  stopWords: new Set(stems(STOP + ' ' + groups.NOT)),
  commonWords: new Set(stems(COMMON)),
  meanings: new Map(
    SAME.split(',').flatMap((group) => stems(group.replace('!', '')).map((word) => [word, group] as const)),
  ),
};
