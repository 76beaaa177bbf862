import { stem } from '../core/text.ts';
import type { NeedWords } from '../core/words.ts';

const STOP =
  'a able about after ago all also am an and any anyone anything are arent as at be been being but by ca can cannot cant could couldnt d did didnt do does doesnt doing dont each else explain find for from get gets getting give go goes good got gotten had hardly has hasnt have havent having hello help hey hi him how however i if im in into is isnt it its ive just know let like make may me might must my never new no none nor not nothing now of off on one or our out over please pls possible s say see seem shall she should show so some someone something t tell than thank thanks that the their them then there these they this those through to too tried try trying u unable up ur us use used using very want wanted was wasnt way we well were what whats when where whether which while who whom whose why will with within without wo wont would wouldnt you your';

/** What most questions of any help centre hold: the thing that the service is about, and that something is the matter. */
const COMMON =
  'account already amount app apply bank because best card cash change charge code come cost currency customer day different expect extra fast fee going happen issue kind long made many money month more most much need number order other pay payment pending people person phone possible price problem process product purchase put rate reason receive right service site soon step still support take thing think time today top topup transaction transfer type usual wait wrong way website week work yesterday yet decline statement accept item complete';

/** Things to do: two queries that name different ones ask for different things. */
const DOING =
  'activate enable,add include insert,block ban freeze,buy purchase bought,cancel stop revert undo abort,change edit update modify amend alter,close deactivate disable,connect link integrate sync,copy duplicate clone,create,delete remove erase,deliver ship dispatch,download export,fix repair solve resolve,forget forgot forgotten,import upload,install,invite,login log sign signin logon,lose lost,move transfer send sent,pay paid,refund reimburse,register signup join,replace exchange,reset restore recover,return,share,steal stolen theft stole,upgrade,verify confirm validate authenticate,withdraw withdrawal';

/** Words of one meaning in a help centre. */
const SAME =
  'app application,bill invoice receipt,bug defect,broken broke break damage damaged faulty,car vehicle automobile automotive,child children kid,client customer,currency money,decline reject refuse deny,delay late slow,delivery shipping shipment,difference compare versus vs,discount coupon voucher promo,error fail failure problem issue trouble fault wrong,example sample,fast quick rapid speed,fee cost price charge,information info detail,job work employment,meaning mean definition define,missing disappear gone vanish,mobile phone telephone cellphone,password passcode passphrase,person people human,photo picture image,plan subscription,reason cause,safe secure security,type kind sort,unauthorized unauthorised unrecognized unrecognised unknown,website site page,effect impact influence,advantage benefit,treatment cure therapy,woman women female,man men male,big large,mail email';

const ENDINGS =
  'able|ability|acy|age|al|ally|an|ance|ancy|ant|ation|ations|cy|d|e|ed|en|ence|ency|ent|er|ers|es|ful|ial|ian|ible|ic|ical|ication|ied|ies|ing|ings|ion|ions|isation|ise|ised|ising|ism|ist|ity|ive|ization|ize|ized|izing|led|ler|ling|ly|ment|ments|n|ned|ness|ning|or|ors|ous|ped|ping|r|red|ring|s|sion|t|te|ted|ter|th|ting|tion|ure|y';

const forms = (words: string): string[] => words.split(' ').flatMap((word) => [word, stem(word)]);

const meanings = new Map<string, string>();
for (const [mark, groups] of [
  ['!', DOING],
  ['=', SAME],
] as const) {
  for (const group of groups.split(',')) {
    for (const form of forms(group)) if (!meanings.has(form)) meanings.set(form, mark + group);
  }
}

/** What is known of English words when two questions are compared. */
export const needWords: NeedWords = {
  stopWords: new Set(STOP.split(' ')),
  commonWords: new Set(forms(COMMON)),
  meanings,
  endings: new RegExp(`^(${ENDINGS}|)$`),
};
