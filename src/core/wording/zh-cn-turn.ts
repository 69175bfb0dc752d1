import type { Catalogue } from './catalogue';

/** What strikes when a report goes over into the next year. */
export const zhCnTurn: Pick<Catalogue, 'oddChanges' | 'yearDoubts' | 'staleReasons'> = {
  oddChanges: {
    gone: '上年有，新台账里没有',
    zero: '上年有，今年是 0',
    doubled: '比上年多一倍以上',
    halved: '不到上年的一半',
  },
  yearDoubts: {
    form: '不是普通数字，请手工改',
    title: '在书名号里，像是别的文件的名称',
    quoted: '在引号里，像是原话或名称',
    documentNumber: '是文号',
    range: '是一段年份（几年到几年）的起止年，请核对',
    date: '写着具体的日子，请改成新年度的日子',
    past: '像是当年发生的事',
    bound: '旁边有只属于某一年的说法',
    next: '是报告的下一年，请手工改',
    previous: '是报告的上一年，没有写“年度”',
    bare: '后面没有“年”字',
    number: '后面的数字是手写的，请一起核对',
    beside: '同一句里另有拿不准的年份，请一起核对',
  },
  staleReasons: {
    date: '上年的日期',
    comparison: '与上年比较的数字',
    count: '上年的数字',
  },
};
