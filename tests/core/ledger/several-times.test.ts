import { day, sheet } from '#tests/samples/grid-workbook';
import { HEADING } from './read';
import { codes, told } from './layouts/told';

const of = (kind: string) => sheet('台账', [HEADING, [day('2021-03-05'), kind, '学习', 5, 5, 0]]);

describe('a kind that took place several times', () => {
  it.each([
    '党小组会3次',
    '支委会2次',
    '3次党小组会',
    '党小组会（共三次）',
    '党小组会×2',
    '两个党小组会',
    '第一、二党小组会',
    '第1党小组、第2党小组会',
    '第一、二次党小组会',
    '各党小组会',
  ])('“%s” counts once, and a person is asked', (kind) => {
    expect(codes(of(kind))).toEqual(['kind.times B2']);
    expect(told(of(kind))).toHaveLength(1);
    expect(told(of(kind))[0]).toMatch(/^2021-3-5 \w+ 5\/5\/0$/);
  });

  it.each([
    '第1次党小组会',
    '党小组会（第3次）',
    '第十二次党小组会',
    '党小组会1次',
    '第二党小组会',
    '党小组会（第2党小组）',
    '党课（学习三次全会精神）',
    '党课（学习二次党代会精神）',
    '3月党小组会',
  ])('“%s” is one', (kind) => {
    expect(codes(of(kind))).toEqual([]);
  });
});
