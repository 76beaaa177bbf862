import type { Translation } from './catalogue.ts';
import type { flowEn } from './flow.en.ts';

export const flowZhHans: Translation<typeof flowEn> = {
  flowQuestions: '几个简短的问题',
  flowChecks: { other: '{count} 项简单检查' },
  flowGoOn: '从上次的位置继续',
  stepNumber: '第 {number} 步',
  stepOf: '第 {number} 步，共 {length} 步',
  noneFits: '都不符合',
  stepDone: '我已完成',
  stepWorks: '现在可以了',
  stepSkip: '跳过这一步',
  stepReason: '如果跳过，原因是什么？（选填）',
  stepBack: '上一步',
  startAgain: '重新开始',
  readArticle: '阅读“{title}”',
  flowEnds: {
    solved: '很高兴问题已解决。',
    done: '所有步骤已经完成。',
    rejected: '这是关于此问题的最后一篇文章。',
    unclassified: '通过这些问题无法判断是什么情况。',
    'restricted-action': '接下来需要由专人协助。',
  },
  flowToPerson: '如果仍然不行，请联系我们。我们能看到您做过的步骤，无需重复说明。',
  flowContact: '联系我们',
  flowHome: '返回搜索',
  stepsTitle: '联系我们之前',
  stepsText: '以下步骤可以解决大多数设置问题。请逐一说明是否已完成，之后会打开表单。',
  contactNow: '跳过这些步骤，直接联系我们',
};
