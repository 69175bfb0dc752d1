import type { Catalogue } from './catalogue';

/** Why rows behind a figure came and went, and what changed in them. */
export const zhCnMoves: Pick<Catalogue, 'moves' | 'rowChanges'> = {
  moves: {
    wasNear: '原来没有计入：{reason}',
    wasOther: '原来没有计入：{change}',
    wasThere: '原来就有这一行，没有计入',
    isNear: '现在不计入：{reason}',
    isOther: '这一行还在，不再符合：{change}',
    isThere: '这一行还在，不再计入',
    gone: '台账里没有这一行了',
  },
  rowChanges: {
    date: '日期由{before}改为{after}',
    kind: '由{before}改为{after}',
    topic: '主题由{before}改为{after}',
    other: '日期、类型、主题没有变，变的是人数等其他内容',
    gives: '这一行现在是 {number}',
    empty: '空白',
  },
};
