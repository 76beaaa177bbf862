import type { Translation } from './catalogue.ts';
import type { offerEn } from './offer.en.ts';

export const offerZhHans: Translation<typeof offerEn> = {
  offerTitle: {
    reformulated: { other: '您已经用 {count} 种说法搜索过这个问题。' },
    'no-results': '文章中没有相关内容。',
    'weak-results-at-risk': '文章很少涉及这个问题。',
    'account-specific': '这需要查看您的账户。',
    'unverifiable-state': '其中一部分只有我们才能核实。',
    'known-limit': '这篇文章只能说明到这里。',
    'sensitive-topic': '这类问题最好与专人沟通解决。',
    loop: '您已多次回到这里。',
    unclassified: '没有合适的选项。',
    'restricted-action': '接下来需要由专人协助。',
    frustration: '问题仍未解决。',
    'repeat-contact': '您之前就此问题联系过我们。',
    'security-incident': '这听起来很严重。',
    'many-articles': { other: '您已经阅读了 {count} 篇相关文章。' },
    'not-helpful': '那篇文章没有解决问题。',
    'answer-rejected': '这些答案没有解决问题。',
    'urgent-terms': '这听起来很紧急。',
    'asked-for-human': '您希望与真人沟通。',
    'legal-threat': '此事将转交给负责人员。',
    'amount-over': '这样的金额会由专人审核。',
    angry: '给您带来不便，我们深表歉意。',
    vip: '您的套餐支持直接向专人咨询。',
  },
  offerOpen: '您可以随时联系我们。',
  offerRow: '这个问题最好由专人解答。',
  offerText: '{team}可以和您一起处理，并能看到您已经尝试过的步骤，无需重复说明。',
};
