import type { LimitPatterns } from '../core/limits.ts';

const any = (words: string) =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

/** Who is asked. */
const WHO = any(
  `support | support's | help ?desk | service desk | customer service | customer care | customer success | tech support
  | administrators? | admins? | sysadmin | it department | it team | team | provider | isp | vendor | manufacturer | owner
  | account manager | account executive | success manager | manager | representative | rep | reseller | supplier | carrier
  | partner | hosting company | host | developers? | publisher | engineers? | specialist | sales | organi[sz]ation | bank
  | third[- ]party | department | operator | company | moderators? | staff | experts? | advisor | accountant | maintainers?`,
);

/** Words between the verb and who is asked: "contact the Microsoft Azure *support*". No comma: that is another thought. */
const GAP = '(?:[^\\s,;:]+ ){0,6}?';
const NEAR =
  '(?:(?:your|our|the|their|an?|its|his|with|to|in|it|site|system|local|server|network|team|workspace|company|own) ){0,4}';

const CONTACT = any(
  `contact(?:ing)? | reach(?:ing)? out to | get(?:ting)? in touch with | get hold of | getting? help from | (?:speak|talk)(?:ing)? (?:to|with)
  | check with | consult with | work with | (?:request|seek|ask for) (?:help|assistance) from | turn to | escalate(?: \\w+){0,2} to
  | report(?: \\w+){0,4} to | follow up with | liaise with | refer to`,
);

const VERB = any(
  `ask | call | phone | e-?mail | write to | message | notify | inform | request | consult | ping | tell | alert | dm | chat with`,
);

const TICKET = any(
  `open(?:ing)? | submit(?:ting)? | fil(?:e|ing) | rais(?:e|ing) | creat(?:e|ing) | log(?:ging)? | send(?:ing)? | plac(?:e|ing)
  | put in | start | make | making | initiate | lodge | issue`,
);

const CASE = any(
  `(?:support|service|help|helpdesk|customer|assistance) (?:[^\\s,]+ )?(?:tickets?|requests?|cases?|incidents?|inquir(?:y|ies)|enquir(?:y|ies)|forms?)
  | (?:a|an|another|new) (?:ticket|case|incident) | a request (?:to|with|through|via) [^,]{0,30}(?:support|team|us)\\b`,
);

/** English. */
export const limitsInEnglish: LimitPatterns = {
  asks: new RegExp(
    `\\b(?:${CONTACT} (?:us\\b|me\\b|${GAP}${WHO}\\b|[^\\s,]{1,40}@)|${VERB} (?:us\\b|${NEAR}${WHO}\\b|${NEAR}[^\\s,@]{1,40}@)|${TICKET} ${GAP}${CASE}|let (?:us|our|your) (?:[^\\s,]+ ){0,3}know\\b|drop us a|(?:via|through|using|fill(?: in| out)?|complete) (?:[^\\s,]+ ){0,3}(?:contact|support) (?:form|page|portal|chat|request))`,
    'gi',
  ),
  notBefore:
    /(?:\b(?:not|n't|never|without|instead of|before|after|when|while|no need to|avoid|cannot|can't) (?:\w+ ){0,2}|\b(?:if|when|whenever|once|after|before|until|while|unless) (?:you|we|they|someone|customers?|users?|people)(?: \w+){0,3} |\b(?:customers?|users?|visitors?|clients?|members?|people|agents?|they|we|we'll|he|she|it|that|who|which|bot|app|able|ability|allows?|lets?|permissions?|ways?)(?: (?:\w+|to)){0,2} |\b(?:the|a|an|this|that|each|every|new|your|our|their|its|external|primary|emergency|of|for|and their) )$/i,
  notIn: /\b(?:github|gitlab|issue tracker|bug tracker|pull request|jira)\b/i,
  notAfter: /^(?: \w+){0,3}:\s*$|^ (?:agents?|engineers?|tickets?) (?:will|can|may)\b/i,
  fail: /\b(?:still|persists?|persisting|continues?|keeps?|fails?|failed|failing|failure|problems?|issues?|troubles?|troubleshoot\w*|errors?|unable|cannot|can't|could ?n[o']t|won't|(?:is|are|was|were|does|do|did|has|have)(?:n't| not)|not (?:work|resol|fix|see|receiv|able)\w*|none of|nobody|no one|incorrect|wrong|stuck|blocked|unexpected\w*|difficult\w*|help|assistance|assist|lost|broken|corrupt\w*|missing|suspect\w*|experienc\w+|encounter\w*|unavailable)\b/i,
  offer:
    /\b(?:questions?|feedback|comments?|suggestions?|ideas?|interested|learn more|(?:more|further|additional) (?:information|details?|info)|pricing|quote|demo|unsure|not sure|discuss|hear from|happy to|love to|glad to|feel free|would like us)\b/i,
};
