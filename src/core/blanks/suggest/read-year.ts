import type { Doubt } from '../blank';

/** Which year is open: the report's own (0), the one before (-1); and how sure that is. */
export interface YearMeant {
  readonly offset: 0 | -1;
  readonly confidence: number;
  readonly words: string;
  readonly doubts: readonly Doubt[];
}

interface YearRule {
  readonly offset: 0 | -1;
  readonly confidence: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly doubts?: readonly Doubt[];
}

/** Ordered: the first that fits. `{before}` words are those a report tells of the year before with good reason. */
function rulesWith(ofYearBefore: readonly string[]): readonly YearRule[] {
  const told = ofYearBefore.join('|') || '(?!)';
  return [
    { offset: -1, confidence: 0.9, after: new RegExp(`^年度?[^，。；、\\d]{0,10}(?:${told})`, 'u') },
    { offset: -1, confidence: 0.8, before: /(?:上一?年|去年|上年度)[（(]?$/ },
    { offset: 0, confidence: 0.3, after: /^年(?:度)?(?:工作)?(?:计划|打算|目标|安排)/, doubts: ['plan'] },
    {
      offset: 0,
      confidence: 0.3,
      before: /(?:至|到|[—–~-]|预计|计划|明年|来年|较|比|同比|与|自|从|始于|成立于)[（(]?$/,
      doubts: ['otherYear'],
    },
    {
      offset: 0,
      confidence: 0.3,
      before: /(?:成立|换届|时限|期限|获奖|荣誉|签订|出生|入党|任职|有效期|起止)[^。；]{0,12}$/,
      doubts: ['otherYear'],
    },
    {
      offset: 0,
      confidence: 0.3,
      after: /^年[^，。；]{0,6}(?:获|荣获|被评|被授|入党|毕业|出生|入伍|参加工作|成立|建成|任|来到|前)/,
      doubts: ['otherYear'],
    },
    { offset: 0, confidence: 0.3, after: /^[〕\]）)】]/, doubts: ['otherYear'] },
    {
      offset: 0,
      confidence: 0.5,
      before: /^\s*$/,
      after: /^年[^，。]{0,4}月[^，。]{0,4}日\s*$/,
      doubts: ['severalMeant'],
    },
    { offset: 0, confidence: 0.94, before: /^\s*$/, after: /^年(?:度)?[^，。；]{0,40}$/ },
    { offset: 0, confidence: 0.93, before: /^\s*$/, after: /^年(?:度|来|以来|内)?[，,]/ },
    {
      offset: 0,
      confidence: 0.92,
      after: /^年度?(?:全年|工作|述职|党建|总结|报告|一年来|以来|来|上半年|下半年|第?[一二三四]季度|度)/,
    },
    { offset: 0, confidence: 0.6, after: /^年[^，。]{0,4}月/, doubts: ['severalMeant'] },
    { offset: 0, confidence: 0.8 },
  ];
}

/** Which year the words around an open one mean. */
export function yearMeant(before: string, after: string, ofYearBefore: readonly string[]): YearMeant {
  const says = (side: RegExp | undefined, words: string) => side === undefined || side.test(words);
  const rule = rulesWith(ofYearBefore).find((one) => says(one.before, before) && says(one.after, after));
  const { offset = 0, confidence = 0, doubts = [] } = rule ?? {};
  return { offset, confidence, words: /^年度?[^，。；、]{0,8}/.exec(after)?.[0] ?? '', doubts };
}
