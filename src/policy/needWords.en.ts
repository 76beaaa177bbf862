import { stem } from '../core/text.ts';
import type { NeedWords } from '../core/words.ts';

const stems = (words: string): string[] => words.split(' ').map(stem);

const STOP =
  'a able about after ago all also am an and any anyone anything are as at be been being but by ca can cannot cant could did didnt do does doesnt doing dont each else explain find for from get give go goes good got gotten had has have havent hello help hey hi how however i if im in into is isnt it its ive just know let like make may me might my never new no none nor not nothing now of off on one or our out over please possible say see seem shall she should show so some someone something tell than thank that the their them then there these they this those through to too tried try unable up us use using very want was way we well were what whats when where whether which while who whom whose why will with within without wo wont would you your';

/** What most questions of any help centre hold: the thing that the service is about, and that something is the matter. */
const COMMON =
  'accept account already amount app apply bank because best card cash change charge code come complete cost currency customer day decline different expect extra fast fee going happen issue item kind long made many money month more most much need number order other pay payment pending people person phone price problem process product purchase put rate reason receive right service site soon statement step still support take thing think time today top topup transaction transfer type usual wait website week work wrong yesterday yet';

/** Things to do: two queries that name different ones ask for different things. */
const DOING =
  'activate enable,add include insert,block ban freeze,buy purchase,cancel stop undo,change edit update modify,close deactivate,disable,connect link integrate,copy duplicate,create,delete remove erase,download export,fix repair,import upload,install,invite,login log sign signin,lose lost,move transfer send sent,pay paid,refund reimburse,register signup,replace exchange,reset restore recover,return,share,steal stolen,upgrade,verify confirm,withdraw';

/** Words of one meaning in a help centre. */
const SAME =
  'app application,bill invoice receipt,broken broke damaged faulty,decline reject refuse deny,delay late slow,delivery shipping,discount coupon voucher,error fail failure problem issue trouble wrong,fee cost price charge,fast quick,missing disappear gone,mobile phone,password passcode,person people human,reason cause,type kind,website site page';

const meaningsOf = (mark: string, groups: string) =>
  groups.split(',').flatMap((group) => stems(group).map((word) => [word, mark + group] as const));

/** What is known of English words when two questions are compared. */
export const needWords: NeedWords = {
  stopWords: new Set([...STOP.split(' '), ...stems(STOP)]),
  commonWords: new Set(stems(COMMON)),
  // The first list wins: to lose, to change and to pay are things to do before they are anything else.
  meanings: new Map([...meaningsOf('=', SAME), ...meaningsOf('!', DOING)]),
};
