import type { Catalogue } from './catalogue';

/** What is left open in a document, and why a figure is proposed for it. */
export const zhCnBlanks: Pick<Catalogue, 'blankKinds' | 'suggestions' | 'doubts'> = {
  blankKinds: {
    count: '数量',
    rate: '比率',
    year: '年份',
    dateMonth: '月份',
    dateDay: '日期的日',
    date: '日期',
    name: '名称',
    freeText: '文字',
  },
  suggestions: {
    named: '写明了指标“{words}”',
    nearName: '没有叫“{words}”的指标，最接近：{nearest}',
    noName: '没有叫“{words}”的指标，也没有名称相近的',
    before: '前面写着“{words}”',
    behind: '后面写着“{words}”',
    earlier: '前文说的是“{words}”',
    inOrder: '按并列的先后，对应“{words}”',
    table: '表格的标题写着“{words}”',
    cue: '上下文写着“{words}”',
    year: '这里是年份',
    date: '说的是“{words}”的日期',
    value: '数值与台账相同',
    countedIn: '以“{measure}”计',
  },
  doubts: {
    plan: '说的像是计划或要求，还不是结果',
    rough: '像是约数或规定的数',
    agent: '像是别人或一部分人做的',
    otherYear: '说的像是别的年份',
    otherWords: '中间还隔着别的话',
    farAway: '依据离得较远',
    partOfYear: '说的像是一段时间里的数',
    saidTwice: '名称后面的字会重复，如“委员会党委”',
    otherSpelling: '写法不同，更新时会改成阿拉伯数字或台账的小数位数',
    severalMeant: '几个指标都说得通',
  },
};
