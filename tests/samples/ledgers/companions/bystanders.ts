import type { Given } from '#tests/samples/grid-workbook';
import type { BranchYear } from '../branch-year';
import type { Chance } from '../chance';
import { SheetGrid } from '../sheet-grid';
import { plainDate } from '../spell-date';
import type { Companion } from './companion';

type SheetWriter = (
  truth: BranchYear,
  chance: Chance,
) => readonly [name: string, rows: readonly (readonly Given[])[]];

/** Sheets without figures: a reader takes note of them and raises no alarm. */
const SHEETS: readonly SheetWriter[] = [
  ({ members }) => [
    '党员名册',
    [
      ['序号', '姓名', '性别', '党员类别', '入党时间', '党小组'],
      ...members.map(({ name, gender, isFull, joined, group }, index) => [
        index + 1,
        name,
        gender,
        isFull ? '正式党员' : '预备党员',
        joined,
        group,
      ]),
    ],
  ],
  ({ members, year }) => [
    '谈心谈话',
    [
      ['单位', '谈心时间', '谈心人', '谈心对象', '谈心方式', '谈心内容'],
      ...members
        .slice(1, 6)
        .map(({ name }, index) => [
          '办公室',
          plainDate({ year, month: index + 2, day: 6 }).given,
          members[0]?.name ?? '',
          name,
          '个别谈心',
          '工作和思想情况',
        ]),
    ],
  ],
  ({ members, year }) => [
    '党费',
    [
      ['党员姓名', '所在党组织', '缴费年度', '党员类别', '缴存基数', '应交党费', '实交党费'],
      ...members.map(({ name, isFull }, index) => [
        name,
        '第一支部',
        String(year),
        isFull ? '正式党员' : '预备党员',
        3000 + index * 50,
        15 + index,
        15 + index,
      ]),
    ],
  ],
  ({ members }) => [
    '学习强国积分',
    [
      ['单位', '时间', '姓名', '上月学习积分', '本月学习积分', '本年学习累计积分'],
      ...members
        .slice(0, 8)
        .map(({ name }, index) => ['机关', '2021年6月', name, 900 + index, 1000 + index, 6000]),
    ],
  ],
  () => ['封面', [['党支部工作台账'], [null], ['2021年']]],
  () => ['填表说明', [['填表说明'], ['1. 会议时间填实际召开的时间。'], ['2. 应到人数为支部党员数。']]],
  () => ['Sheet3', []],
];

export const bystanders: Companion = {
  name: 'bystanders',
  keys: [],
  write(truth, chance) {
    const chosen = chance.some(SHEETS, chance.int(1, 3));
    const grids = chosen.map((write) => {
      const [name, rows] = write(truth, chance);
      const grid = new SheetGrid(name);
      rows.forEach((cells, row) => {
        cells.forEach((given, column) => grid.put(row + 1, column + 1, { given }));
      });
      return grid;
    });
    return { grids, figures: {} };
  },
};
