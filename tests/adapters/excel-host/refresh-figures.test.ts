import type { FigureSheetRow } from '@/core/ledger';
import { closeExcel } from './open-in-excel';
import { ABSENT, FIGURES, figuresWith, NAME, NEW, openWritten, tableOf, type Act } from './sample-figures';
import { changesBetween, stateOf, textsAt } from './sheet-changes';

afterEach(closeExcel);

const six = figuresWith({ 党员大会次数: { value: 6 } });

interface InPlaceCase {
  readonly title: string;
  readonly act: Act;
  readonly rows: readonly FigureSheetRow[];
  /** The cells that change, and what they show then. */
  readonly expected: readonly string[];
}

const nothing: Act = () => undefined;

const CASES: readonly InPlaceCase[] = [
  { title: 'nothing differs', act: nothing, rows: FIGURES, expected: [] },
  { title: 'one value', act: nothing, rows: six, expected: ['B3 6'] },
  {
    title: 'a value that the ledger holds now',
    act: nothing,
    rows: figuresWith({ 党课学时: { value: 2.5 } }),
    expected: ['B6 2.5'],
  },
  {
    title: 'a value that it no longer holds',
    act: nothing,
    rows: figuresWith({ 党员大会出勤率: { value: null } }),
    expected: [`B4 ${ABSENT}`],
  },
  {
    title: 'a unit that came and a definition that is another',
    act: nothing,
    rows: figuresWith({ 党员大会出勤率: { unit: '%', definition: '实到合计 ÷ 应到合计' } }),
    expected: ['C4 %', 'D4 实到合计 ÷ 应到合计'],
  },
  {
    title: 'a unit that went',
    act: nothing,
    rows: figuresWith({ 党课学时: { unit: '' } }),
    expected: ['C6 '],
  },
  {
    title: 'a figure that is new, below the others',
    act: nothing,
    rows: [NEW, ...FIGURES],
    expected: ['A8 调研次数', 'B8 3', 'C8 次', 'D8 调研的行数'],
  },
  {
    title: 'a figure there is no more keeps its row',
    act: nothing,
    rows: figuresWith({ 党员大会次数: null }),
    expected: [`B3 ${ABSENT}`],
  },
  {
    title: 'a figure that is of another kind now, with its number format',
    act: nothing,
    rows: figuresWith({ 党员大会次数: { value: 0.5, format: '0%' } }),
    expected: ['B3 50%'],
  },
  {
    title: 'rows inserted above',
    act: (user) => {
      user.insertsRows(NAME, 1, 3);
      user.edits(NAME, 'A1', '给书记看的');
    },
    rows: six,
    expected: ['B6 6'],
  },
  {
    title: 'a row of the user between title and headings',
    act: (user) => {
      user.insertsRows(NAME, 2, 1);
      user.edits(NAME, 'A2', '内部资料');
    },
    rows: six,
    expected: ['B4 6'],
  },
  {
    title: 'columns inserted to the left and in between',
    act: (user) => {
      user.insertsColumns(NAME, 1, 2);
      user.insertsColumns(NAME, 4, 1);
      user.edits(NAME, 'D4', [['我的备注'], ['已核对']]);
    },
    rows: [...six, NEW],
    expected: ['C8 调研次数', 'E3 6', 'E8 3', 'F8 次', 'G8 调研的行数'],
  },
  {
    title: 'cut out and pasted elsewhere',
    act: (user) => user.moves(NAME, 'A1:D7', 'C10'),
    rows: six,
    expected: ['D12 6'],
  },
  {
    title: 'columns put in another order',
    act: (user) => {
      user.moves(NAME, 'B2:B7', 'F2');
      user.moves(NAME, 'D2:D7', 'B2');
    },
    rows: six,
    expected: ['F3 6'],
  },
  {
    title: 'rows sorted',
    act: (user) => user.sortsRows(NAME, 'A3:D7', 1),
    rows: figuresWith({ 党员大会次数: { value: 6 }, 支委会次数: { value: 12 } }),
    expected: ['B4 6', 'B6 12'],
  },
  {
    title: 'columns of the user to the right, with headings like ours',
    act: (user) =>
      user.edits(NAME, 'E2', [
        ['去年数值', '数值', '口径'],
        [4, 4, '我的口径'],
        [{ value: 10, formula: '=B3*2' }, '', ''],
      ]),
    rows: six,
    expected: ['B3 6'],
  },
  {
    title: 'cells coloured and numbers shown otherwise',
    act: (user) => {
      user.fills(NAME, 'A3:D4', '#FFFF00');
      user.formats(NAME, 'B3', '0.00"次"');
    },
    rows: figuresWith({ 党员大会次数: { value: 6 }, 党员大会出勤率: { value: 0.9 } }),
    expected: ['B3 6.00次', 'B4 90.0%'],
  },
  {
    title: 'a row deleted stays away',
    act: (user) => user.deletesRows(NAME, 4, 1),
    rows: figuresWith({ 党员大会次数: { value: 6 }, 党员大会出勤率: { value: 0.5 } }),
    expected: ['B3 6'],
  },
  {
    title: 'all rows deleted, a new figure comes below the headings',
    act: (user) => user.deletesRows(NAME, 3, 5),
    rows: [...six, NEW],
    expected: ['A3 调研次数', 'B3 3', 'C3 次', 'D3 调研的行数'],
  },
  {
    title: 'a name typed again brings its figure back',
    act: (user) => {
      user.deletesRows(NAME, 3, 1);
      user.edits(NAME, 'A9', '党员大会次数');
    },
    rows: FIGURES,
    expected: ['B9 5', 'C9 次', 'D9 类型=党员大会，2021年内已召开'],
  },
  {
    title: 'rows of the user, also with names and values, and what stands right below',
    act: (user) => {
      user.insertsRows(NAME, 4, 1);
      user.edits(NAME, 'A4', [['食堂满意度', '95%', '', '问卷']]);
      user.edits(NAME, 'A9', [['合计', { value: 5, formula: '=SUM(B3:B8)' }]]);
      user.edits(NAME, 'D11', '注：以上由支部填报');
    },
    rows: [...six, NEW, { ...NEW, name: '调研报告' }],
    expected: [
      'A12 调研次数',
      'A13 调研报告',
      'B12 3',
      'B13 3',
      'B3 6',
      'C12 次',
      'C13 次',
      'D12 调研的行数',
      'D13 调研的行数',
    ],
  },
  {
    title: 'a formula below that shows nothing is in the way too',
    act: (user) => user.edits(NAME, 'B8', { value: '', formula: '=IF(B3>9,"多","")' }),
    rows: [...FIGURES, NEW],
    expected: ['A9 调研次数', 'B9 3', 'C9 次', 'D9 调研的行数'],
  },
  {
    title: 'of a name that stands twice, the upper row',
    act: (user) => user.edits(NAME, 'A10', [['党员大会次数', 4, '次', '去年的']]),
    rows: six,
    expected: ['B3 6'],
  },
  {
    title: 'units merged: their first cell shows one, the others nothing',
    act: (user) => user.merges(NAME, 'C3:C5'),
    rows: figuresWith({ 党员大会次数: { unit: '场' }, 党员大会出勤率: { unit: '%' } }),
    expected: ['C3 场'],
  },
  {
    title: 'merged cells below are in the way of new rows',
    act: (user) => user.merges(NAME, 'A8:D9'),
    rows: [...FIGURES, NEW],
    expected: ['A10 调研次数', 'B10 3', 'C10 次', 'D10 调研的行数'],
  },
  {
    title: 'what was typed over our cells',
    act: (user) => user.edits(NAME, 'B3', [[99, '回', '改了']]),
    rows: FIGURES,
    expected: ['B3 5', 'C3 次', 'D3 类型=党员大会，2021年内已召开'],
  },
  {
    title: 'a number that was typed as a text is a number again',
    act: (user) => user.edits(NAME, 'B3', '5', { format: '@' }),
    rows: FIGURES,
    expected: ['B3 5'],
  },
  {
    title: 'a formula of the same result stays',
    act: (user) => user.edits(NAME, 'B3', { value: 5, formula: '=2+3', format: '0' }),
    rows: FIGURES,
    expected: [],
  },
  {
    title: 'under the format of texts, texts are what they are',
    act: (user) => user.formats(NAME, 'A1:D9', '@'),
    rows: figuresWith({ 民主生活会日期: { value: "'1月22日" } }),
    expected: ["B5 '1月22日"],
  },
];

test.each(CASES)('in place: $title', async ({ act, rows, expected }) => {
  const { model, workbook, trafficOf } = await openWritten();
  act(model.user);
  const before = stateOf(model, NAME);
  const traffic = await trafficOf(async () => {
    expect(await workbook.writeFigures(tableOf(rows))).toEqual({ sheet: NAME, created: false });
  });
  expect(textsAt(model, NAME, changesBetween(before, stateOf(model, NAME)))).toEqual(expected);
  expect(traffic.requests).toBe(expected.length === 0 ? 2 : 3);
  expect(model.selected).toEqual({ sheet: '三会一课', area: 'B2' });
  const settled = await trafficOf(() => workbook.writeFigures(tableOf(rows)));
  expect(settled.requests).toBe(2);
});
