import type { StatePatterns } from '../core/hiddenState.ts';

const any = (words: string) =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

const WHETHER = '(?:if|once|when|whenever|until|unless|after|whether|as soon as|as long as|provided that)';

/** What is ours, and does its work out of sight: "our billing system". */
const OURS = `(?:we|our (?:[a-z-]+ ){0,2}${any('systems? | servers? | back ?end | platform | services? | database | cache | queue | engine | jobs? | teams?')})`;

/** Those who set things up for the reader, where only they see them. */
const OTHERS = any(
  `(?:network |system |it |account |workspace )?(?:administrators? | admins?) | banks? | card issuers? | payment providers? | (?:mail |e-?mail |internet |hosting |identity |network )?providers?
  | it (?:department | team) | carriers? | employers? | schools? | registrars? | hosting company`,
);

const ACCOUNT = any(
  `accounts? | workspaces? | organi[sz]ations? | tenants? | subscriptions? | domains? | instances? | profiles? | regions? | compan(?:y | ies)`,
);

const YOURS = '(?:your|the|this) (?:[a-z-]+ )?';
const HAS = "(?:has|have|had|is|are|was|were|hasn't|haven't|isn't|aren't)";
const BETWEEN = '(?: (?:not|yet|been|being|already|fully|since|finally|ever|just)){0,3}';

/** What is done to an account by those who run it, and leaves no sign in it. */
const DONE_TO_IT = any(
  `provisioned | migrated | moved over | flagged | allow-?listed | white-?listed | black-?listed | block-?listed | enrolled | included in the (?:beta | rollout | pilot)
  | replicated | re-?indexed | synchroni[sz]ed to our`,
);

/** What systems do out of sight. */
const DONE_BY_IT = any(
  `process(?:ed)? | provision(?:ed)? | sync(?:ed | hroni[sz]ed)? | propagated? | index(?:ed)? | re-?index(?:ed)? | replicated? | migrated? | refresh(?:ed)? | pick(?:ed)? up
  | re-?calculated? | clear(?:ed)? | enabled? | disabled? | activated? | turn(?:ed)? (?:it |this |that )?o(?:n | ff) | releas(?:ed | es) | lift(?:ed)? | block(?:ed)?`,
);

/** How others have set things up. */
const SET = any(
  `set | configured? | enabled? | disabled? | allow(?:s | ed)? | permit(?:s | ted)? | block(?:s | ed)? | restrict(?:s | ed)? | limit(?:s | ed)? | turned | switched | chosen | handles?
  | enforces? | requires?`,
);

const hidden = [
  `${WHETHER} ${OURS}(?: (?:have|has|had))?${BETWEEN} ${DONE_BY_IT}\\b`,
  `${WHETHER} ${YOURS}${ACCOUNT} ${HAS}${BETWEEN} ${DONE_TO_IT}\\b`,
  `(?:${WHETHER}|depend(?:s|ing) on) [^,.;:]{1,100}? (?:on|at|from) our (?:side|end|servers?|back ?end)\\b`,
  `${WHETHER} [^,.;:]{1,60}? (?:has|have) (?:reached|(?:been|already been) (?:rolled out|released|made available) (?:to|for|in)) your ${ACCOUNT}\\b`,
  `depend(?:s|ing) on (?:how|what|which|whether|when|the way) (?:your|the|an?) ${OTHERS}(?: ${HAS})?${BETWEEN} ${SET}\\b`,
  `(?:if|whether|unless|because) your ${OTHERS} ${HAS}${BETWEEN} ${SET}\\b`,
  `you (?:cannot|can't|can not|are not able to|aren't able to|have no way to) (?:see|check|verify|tell|look up|find out|release|change)\\b[^,.;:]{0,60}? (?:from|on|in) your (?:side|end|account|own)\\b`,
  `only (?:we|our (?:\\w+ )?team|(?:our )?support|an? ${OTHERS}|your ${OTHERS}) can (?:see|check|verify|tell|look up|find out|know)\\b`,
];

/** English. */
export const statesInEnglish: StatePatterns = {
  hidden: new RegExp(`\\b(?:${hidden.join('|')})`, 'gi'),
  notBefore:
    /\b(?:check|make sure|ensure|verify|confirm|see|look|find out|ask|test)(?: (?:first|again|there|them|him|her|your \w+|that|to see))* $|\b(?:if|when|where|unless) $/i,
};

/** Somebody of the customer's own, or of a third party: to ask them is not to ask us. */
export const othersInEnglish =
  /\b(?:admins?|administrators?|sysadmin|owners?|manager|bank|providers?|isp|vendor|manufacturer|reseller|carrier|publisher|it (?:department|team|staff)|help ?desk|colleagues?|(?:your|their|its) (?:\w+ )?(?:team|developers?|organi[sz]ation|company))\b/i;

/** The team behind these docs. */
export const oursInEnglish = /\b(?:us|our|we|support|customer (?:service|care|success))\b/i;
