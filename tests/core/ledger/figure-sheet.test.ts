import { FIGURE_SHEET, findFigureHeading } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

const { headings } = FIGURE_SHEET;
const OURS = ['名称', '数值', '单位', '口径'];

describe('the headings of a sheet of figures', () => {
  it.each<{
    readonly title: string;
    readonly rows: readonly (readonly Given[])[];
    readonly expected: unknown;
  }>([
    { title: 'in the first row', rows: [OURS], expected: [1, [1, 2, 3, 4]] },
    { title: 'below other rows', rows: [['2021年'], [], OURS], expected: [3, [1, 2, 3, 4]] },
    {
      title: 'with spaces and line ends',
      rows: [['名 称', '数\n值', '单位 ', '口径']],
      expected: [1, [1, 2, 3, 4]],
    },
    { title: 'in another order', rows: [['口径', '单位', '名称', '数值']], expected: [1, [3, 4, 2, 1]] },
    {
      title: 'between columns of the user, a second time behind ours',
      rows: [['序号', '名称', '备注', '数值', '单位', '口径', '数值']],
      expected: [1, [2, 4, 5, 6]],
    },
    {
      title: 'a second time in front of ours',
      rows: [['数值', '名称', '数值', '单位', '口径']],
      expected: [1, [2, 3, 4, 5]],
    },
    { title: 'the upper ones of two rows', rows: [OURS, ['甲', 1], OURS], expected: [1, [1, 2, 3, 4]] },
    { title: 'one of them missing', rows: [['名称', '数值', '单位']], expected: null },
    {
      title: 'one of them with more words',
      rows: [['名称', '数值（2021）', '单位', '口径']],
      expected: null,
    },
    {
      title: 'in two rows',
      rows: [
        ['名称', '数值'],
        [null, null, '单位', '口径'],
      ],
      expected: null,
    },
    { title: 'in an empty sheet', rows: [], expected: null },
  ])('$title', ({ rows, expected }) => {
    const found = findFigureHeading(sheet('指标汇总', rows).rows, headings);
    const { name, value, unit, definition } = found?.columns ?? {};
    expect(found === null ? null : [found.row, [name, value, unit, definition]]).toEqual(expected);
  });
});

describe('a ledger with a sheet of figures', () => {
  const meetings = sheet('三会一课', [HEADING, [day('2021-03-05'), '党员大会', '甲', 27, 25, 2]]);
  const figures: readonly (readonly Given[])[] = [
    ['统计期：2021年　更新于 2022-01-05'],
    OURS,
    ['党员大会次数', 1, '次', '类型=党员大会，2021年内已召开'],
    ['支委会次数', 0, '次', '类型=支委会，2021年内已召开'],
    ['党课次数', '台账未提供', '次', '类型=党课，2021年内已召开'],
  ];

  it.each([
    { title: 'as it was written', name: '指标汇总', options: {} },
    { title: 'hidden', name: '指标汇总', options: { hidden: true } },
    { title: 'as Excel calls its copy', name: '指标汇总 (2)', options: {} },
    { title: 'kept for the year', name: '2021年指标汇总', options: {} },
  ])('$title, is the same as without it', ({ name, options }) => {
    const without = read(meetings);
    const ledger = read(meetings, sheet(name, figures, options));
    expect(ledger.sources[0]?.sheets).toEqual([
      ...(without.sources[0]?.sheets ?? []),
      { name, role: 'summary', headerRow: null, rows: 0 },
    ]);
    expect({ ...ledger, sources: [] }).toEqual({ ...without, sources: [] });
  });

  it.each([
    { title: 'under another name', name: '三会一课汇总', rows: figures, expected: ['sheet.summary A1'] },
    {
      title: 'with other headings',
      name: '指标汇总',
      rows: [
        ['月份', '党员大会', '支委会'],
        ['1月', 1, 0],
      ],
      expected: ['sheet.summary A1', 'sheet.counts A1'],
    },
  ])('a sheet $title is looked at like any other', ({ name, rows, expected }) => {
    expect(read(sheet(name, rows)).findings.map(placed)).toEqual(expected);
  });
});
