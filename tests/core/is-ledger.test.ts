import { isLedger } from '@/core/assemble';
import type { Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet } from '#tests/samples/grid-workbook';
import { SCHOOL_CLUB } from '#tests/packs/school-club';
import { accountOf, meetings } from './figures/party-account';

const FIGURES = ['名称', '台账', '统计方式'];
const PURCHASES = sheet('采购', [
  ['日期', '物品', '金额'],
  [day('2021-03-05'), '纸', 12],
]);

describe('a workbook', () => {
  it.each<{ readonly title: string; readonly sheets: readonly Sheet[]; readonly expected: boolean }>([
    {
      title: 'with a table of the trade',
      sheets: [meetings([day('2021-03-05'), '党课', '甲', 27, 25, 2, null])],
      expected: true,
    },
    { title: 'whose table of the trade is not filled in yet', sheets: [meetings()], expected: true },
    {
      title: 'with a table of the trade behind others',
      sheets: [PURCHASES, sheet('空', []), meetings()],
      expected: true,
    },
    {
      title: 'with a figure of the user’s own',
      sheets: [PURCHASES, sheet('指标', [FIGURES, ['采购次数', '采购', '计数']])],
      expected: true,
    },
    { title: 'with the headings of such figures only', sheets: [sheet('指标', [FIGURES])], expected: false },
    { title: 'with tables of something else', sheets: [PURCHASES], expected: false },
    {
      title: 'with numbers of meetings and no rows',
      sheets: [
        sheet('2021年统计', [
          ['季度', '党员大会', '支委会'],
          ['一季度', 1, 3],
        ]),
      ],
      expected: true,
    },
    {
      title: 'with the names of the branch only',
      sheets: [
        sheet('基本信息', [
          ['支部', '第一党支部'],
          ['书记', '贺知新'],
        ]),
      ],
      expected: false,
    },
    {
      title: 'with a sheet that figures were written to',
      sheets: [
        sheet('指标汇总', [
          ['名称', '数值', '单位', '口径'],
          ['党课次数', 2, '次', '类型=党课'],
        ]),
      ],
      expected: false,
    },
    { title: 'with empty sheets', sheets: [sheet('三会一课', [])], expected: false },
    { title: 'without sheets', sheets: [], expected: false },
  ])('$title is a ledger: $expected', ({ sheets, expected }) => {
    expect(isLedger(accountOf(sheets), partyBranch)).toBe(expected);
  });

  it('of one trade is none of another', () => {
    expect(isLedger(accountOf([meetings()]), SCHOOL_CLUB)).toBe(false);
  });
});
