import type { LimitPatterns } from '../core/limits.ts';

const any = (words: string) =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

/** Those whose work it is to help. */
const SUPPORT = any(
  `support | support's | help ?desk | service desk | customer (?:service|care|success) | administrators? | admins? | sysadmin
  | it (?:department|team|staff) | support team | account (?:manager|executive|team|rep) | success manager`,
);

/** Whoever else may be asked. */
const ANYONE = any(
  `${SUPPORT} | team | provider | isp | vendor | manufacturer | owner | manager | representative | rep | reseller | supplier
  | carrier | partner | hosting company | host | developers? | publisher | engineers? | specialist | sales | organi[sz]ation
  | bank | third[- ]party | department | operator | company | moderators? | staff | experts? | maintainers?`,
);

/** What only bears their name: "the provider's documentation", "the admin panel". */
const NO_THING =
  "(?!(?:'s?|s')? ?(?:\\w+ )?(?:documentation|docs|guides?|settings|console|panel|dashboard|rights|privileges|permissions?|roles?|api|sdk|id|field|object|record|portal page|channel|address)\\b)";

/** Words between the verb and who is asked: "contact the Microsoft Azure *support*". No comma: that is another thought. */
const GAP = '(?:[^\\s,;:]+ ){0,6}?';
const NEAR =
  '(?:(?:your|our|the|their|an?|its|his|it|site|system|local|server|network|workspace|company) ){0,3}';

/** Where a verb that is a noun as well tells the reader what to do. */
const STARTS = '(?:(?<=^|[,;:] |\\b(?:please|then|or|and|to|can|should|must|also|just) ))';

const CONTACT = any(
  `contact(?:ing)? | reach(?:ing)? out to | get(?:ting)? in touch with | get hold of | get(?:ting)? help from
  | (?:speak|talk|check)(?:ing)? (?:to|with) | (?:request|seek|ask for) (?:help|assistance) from | escalate(?: \\w+){0,2} to
  | report (?:it|this|that|these|them|the \\w+) to | follow up with`,
);

const TICKET = any(
  `open(?:ing)? | submit(?:ting)? | fil(?:e|ing) | rais(?:e|ing) | creat(?:e|ing) | log(?:ging)? | send(?:ing)?
  | plac(?:e|ing) | put in | start(?:ing)? | mak(?:e|ing) | initiate | lodge`,
);

const CASE = any(
  `(?:support|service|help ?desk|assistance) (?:[^\\s,]+ )?(?:tickets?|requests?|cases?|incidents?|inquir(?:y|ies)|enquir(?:y|ies)|forms?)
  | a (?:ticket|case|request) (?:to|with|through|via|at) [^,]{0,30}?(?:support|team|us)`,
);

const asks = [
  `${CONTACT} (?:us\\b|${GAP}${ANYONE}\\b${NO_THING}|[^\\s,@]{1,40}@)`,
  `(?:ask|consult) (?:us\\b|${NEAR}${ANYONE}\\b${NO_THING})`,
  `${STARTS}(?:call|phone|reach|message|e-?mail|write to|notify|inform|tell|request|work with|(?:send|write) (?:an? )?(?:e-?mail|message) to) (?:us\\b|(?:(?!for |of |from )\\w+ ){0,3}?${SUPPORT}\\b${NO_THING}|[^\\s,@]{1,40}@)`,
  `(?:send|drop|write|give) us (?:an?|your) \\w+`,
  `${STARTS}send (?:your|the|an?) (?:[^\\s,]+ ){1,6}?to (?:us\\b|(?:our|the) (?:\\w+ )?${SUPPORT}\\b${NO_THING})`,
  `${STARTS}send (?:(?:our|the) )?${SUPPORT} (?:the|your|an?|both|this|these) `,
  `let (?:us|our team) know\\b`,
  `${TICKET} ${GAP}${CASE}\\b`,
  `(?:if|when|should) [^.]{1,200}?, (?:please |then )?${TICKET} (?:an?|another) (?:new )?(?:ticket|case|incident)\\b`,
  `(?<=\\bsupport (?:\\w+ ){0,3}to )${TICKET} (?:an?|another) (?:new )?(?:ticket|case)\\b`,
  `(?:fill (?:in|out)|complete|use) (?:\\w+ ){0,3}(?:contact|support) (?:form|request)\\b`,
];

/** What may stand between somebody and what they do. */
const MODALS =
  '(?: (?:may|might|can|could|will|would|should|must|to|have|has|had|want|wish|choose|decide|like|do|did|also|already|ever|first|then|directly|not)){0,3}';

/** English. */
export const limitsInEnglish: LimitPatterns = {
  asks: new RegExp(`\\b(?:${asks.join('|')})`, 'gi'),
  names:
    /(?:^|[,;:] |\b(?:please|then|or|to|can|should|must) )[Cc]ontact (?:[A-Z][\w.]* ){0,2}[A-Z][\w.]*(?= (?:to|for|if|at|directly|via|through|about)\b|[.,;!]|$)/g,
  advised: /\b(?:recommend|suggest|advis|ask|urg|encourag)\w*(?: (?:that|you|to))* $/i,
  notBefore: new RegExp(
    [
      "\\b(?:(?:do|should|must|need) not|(?:do|should|must|need)n't) (?:need to |have to )?$",
      "\\b(?:never|no need to|instead of|before|after|when|while|without|avoid|cannot|can't|unable to|fails? to) $",
      `\\b(?:if|when|whenever|once|after|before|until|while|unless) (?:you|we|they|someone)${MODALS} $`,
      `\\b(?:customers?|users?|visitors?|clients?|members?|people|agents?|them|they|we|we'll|he|she|it|that|who|which|able|ability|permissions?|ways?|will)${MODALS} $`,
      '\\b(?:the|a|an|this|that|each|every|new|your|our|their|its|external|primary|emergency|of) $',
      '\\b(?:selecting|clicking|pressing|tapping) ["\u201c\']?$',
    ].join('|'),
    'i',
  ),
  notAfter:
    /^(?: \w+){0,3}:\s*$|^ (?:agents?|engineers?|tickets?) (?:will|can|may)\b|^["'”] (?:link|button|option|tab|menu)\b/i,
  notIn:
    /\b(?:issue tracker|bug tracker|pull request|jira)\b|\b(?:issues?|bugs?|discussions?) (?:\w+ ){0,4}git(?:hub|lab)\b|\bgit(?:hub|lab)(?:'s)? (?:issues?|repo\w*|discussions?)\b/i,
  fail: /\b(?:still|persist(?:s|ing)?|continu(?:es?|ing)|keeps?|fail(?:s|ed|ing|ure)?|problems?|issues?|troubles?|troubleshoot\w*|errors?|unable|cannot|could not|\w+n't|(?:is|are|was|were|does|do|did|has|have) not|none of|nobody|no one|incorrect|wrong|stuck|blocked|unexpected\w*|difficult\w*|lost|broken|corrupt\w*|missing|suspect\w*|experienc\w+|encounter\w*|unavailable)\b/i,
  offer:
    /^(?:for|need) (?:\w+ ){0,3}(?:help|assistance|support)\b|\b(?:let (?:us|our team) know|questions?|quer(?:y|ies)|feedback|comments?|suggestions?|ideas?|interested|clarification|(?:learn|know) more|(?:more|further|additional|for) (?:information|details?|info)|pricing|quote|demo|unsure|not sure|discuss|to confirm|hear from|happy to|love to|glad to|feel free)\b/i,
  help: /\b(?:help|assist\w*)\b/i,
};
