import { rowAsWritten, type LedgerTable, type Workbook } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { readLedger } from '@/core/ledger';
import { day, PENDING, sheet, workbook } from '#tests/samples/grid-workbook';

const HEADINGS = ['会议时间', '会议类型', '会议主题', '应到', '实到', '备注'];
const BOOK = workbook(
  [
    sheet(
      '三会一课',
      [
        ['2021年会议台账'],
        HEADINGS,
        [day('2021-03-05'), '党课', '学党史', 12, 11, null, '手写'],
        [null, '支委会', '研究工作', null, 5, PENDING],
      ],
      {
        merges: [
          { top: 3, left: 1, bottom: 4, right: 1 },
          { top: 3, left: 4, bottom: 4, right: 4 },
        ],
      },
    ),
    sheet('杂', [['甲', null, '乙']]),
  ],
  '台账.xlsx',
);

const tablesOf = (book: Workbook): readonly LedgerTable[] =>
  readLedger([book], partyBranch.ledger, {}).tables;
const said = (sheetName: string, row: number, file = '台账.xlsx') =>
  rowAsWritten({ file, sheet: sheetName, row }, [BOOK], tablesOf(BOOK))?.map(
    ({ heading, letters, text }) => `${letters} ${heading}=${text}`,
  ) ?? null;

test('each cell stands beside its heading, a blank one too, and one without a heading', () => {
  expect(said('三会一课', 3)).toEqual([
    'A 会议时间=2021-03-05',
    'B 会议类型=党课',
    'C 会议主题=学党史',
    'D 应到=12',
    'E 实到=11',
    'F 备注=',
    'G =手写',
  ]);
});

test('below the top of a merged cell stands what its top says, but no head count again', () => {
  expect(said('三会一课', 4)).toEqual([
    'A 会议时间=2021-03-05',
    'B 会议类型=支委会',
    'C 会议主题=研究工作',
    'D 应到=',
    'E 实到=5',
    'F 备注=',
  ]);
});

test('a column that the table was given from another one does not stand in the row', () => {
  const hours = { name: 'hours', heading: '学时', column: 0, type: 'measure' } as const;
  const tables = tablesOf(BOOK).map((table) => ({ ...table, columns: [...table.columns, hours] }));
  const cells = rowAsWritten({ file: '台账.xlsx', sheet: '三会一课', row: 4 }, [BOOK], tables);
  expect(cells?.map(({ letters }) => letters)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
});

test('of a sheet without a table the cells are all there is', () => {
  expect(said('杂', 1)).toEqual(['A =甲', 'C =乙']);
});

test.each([
  { title: 'a row that holds nothing', given: ['三会一课', 9, '台账.xlsx'] as const },
  { title: 'a sheet that is not there', given: ['党小组', 3, '台账.xlsx'] as const },
  { title: 'a file that is not there', given: ['三会一课', 3, '别的.xlsx'] as const },
])('of $title there is nothing', ({ given: [sheetName, row, file] }) => {
  expect(said(sheetName, row, file)).toBeNull();
});
