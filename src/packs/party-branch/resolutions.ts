import type { Vocabulary } from '@/core/ledger';
import { term } from './vocabularies';

const DONE = '(?:解决|办结|完成|落实|销号|整改|处理)';
/** Something was done, and nothing says that all of it was. */
const SOME_DONE = `(?=.*(?<!未能?|没有?|尚未|待|正在|无法|难以|推进|协调|抓紧)${DONE})(?!.*(?<!未|没有|没)(?:全部|均已)(?:都|均)?(?:已|得到)?${DONE})`;
const LEFT_TO_DO = '(?:未|待|正在|尚|还|剩|余|另)';

/** 已解决（部分）, 已解决2条，剩1条, 完成80%: of what is counted not one that is resolved. */
const PARTLY = new RegExp(
  `^${SOME_DONE}.*(?:${[
    '(?<![该此这本])部分|一半|半数|大半|多半',
    `(?:基本|初步|大体)(?:上|得到|已)*${DONE}`,
    `${DONE}了?[\\d一二两三四五六七八九十]+[条项个件].*${LEFT_TO_DO}`,
    `[条项个件][^,。;]{0,4}(?:未|正在|待)`,
    '(?:剩余?|尚有|还有|仍有|其余|另有)[^,。;]{0,6}?(?:未|正在|待|继续|推进|[\\d一二两三四五六七八九十])',
    `${DONE}(?:了|约|率|至|到|进度)*\\d{1,2}(?:\\.\\d+)?%`,
  ].join('|')})`,
);

/** 未能全部解决, 下月全部解决: wholly done is what it is not, or not yet. */
const UNDONE = new RegExp(
  `(?:未能?|没有?|没能|不能|无法|难以|并非|不是)(?:[能够已都均]|得到)*(?:全部|完全|已得到)(?:[已都均]|得到)*${DONE}|(?:下个?月|下周|下季度|下半年|明年|预计|争取|力争)[^,。;已]{0,4}全部${DONE}`,
);

/** Each of what can be done, with a word before it: 未全部解决. */
function done(...before: readonly string[]): readonly string[] {
  return ['解决', '办结', '完成', '落实', '销号'].flatMap((word) => before.map((first) => first + word));
}

export const RESOLUTIONS: Vocabulary = [
  {
    ...term(
      'partly',
      '部分解决',
      '部分办结',
      '部分完成',
      '部分落实',
      '部分销号',
      '部分已解决',
      '部分已办结',
      '部分已完成',
      '部分已落实',
      '部分已销号',
      '基本解决',
      '基本完成',
      '基本落实',
    ),
    alone: PARTLY,
  },
  {
    ...term(
      'open',
      '未解决',
      '未办结',
      '未完成',
      '未落实',
      '未销号',
      ...done('未全部', '未完全'),
      '未能解决',
      '无法解决',
      '未整改',
      '未处理',
      '尚未',
      '正在办理',
      '办理中',
      '推进中',
      '正在推进',
      '正在解决',
      '正在整改',
      '正在处理',
      '正在落实',
      '正在协调',
      '正在跟进',
      '持续推进',
      '长期推进',
      '进行中',
      '整改中',
      '处理中',
      '跟进中',
      '落实中',
      '协调中',
      '解决中',
      '待办',
      '待解决',
      '待落实',
      '待整改',
      '未办',
      ['否', '未', '×', '✗', 'x'],
    ),
    alone: UNDONE,
  },
  term(
    'resolved',
    '已解决',
    '已办结',
    '已完成',
    '已落实',
    '已销号',
    '全部解决',
    ...done('已全部', '全部已', '已得到'),
    ['解决', '办结', '完成', '落实', '销号', '是', '√', '✓'],
  ),
];
