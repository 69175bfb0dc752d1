import { withoutRows, type RowSpan } from '@/core/effect';
import type { Area, Sheet } from '@/core/ledger';
import { sheet, workbook, type Given } from '#tests/samples/grid-workbook';

interface WithoutCase {
  readonly title: string;
  readonly rows: readonly (readonly Given[])[];
  readonly merges?: readonly Area[];
  readonly spans: readonly RowSpan[];
  /** Rows that are left, with the texts of their cells by column. */
  readonly expected: readonly string[];
  readonly left?: readonly Area[];
}

const ROWS = [
  ['a1', 'b1'],
  ['a2', 'b2'],
  ['a3', 'b3'],
  ['a4', 'b4'],
];

function shown({ rows }: Sheet): readonly string[] {
  return rows.map(({ number, cells }) => {
    const texts = cells.map(
      (cell) => `${String(cell.column)}=${cell.type === 'text' ? cell.value : cell.type}`,
    );
    return `${String(number)}: ${texts.join(' ')}`;
  });
}

test.each<WithoutCase>([
  {
    title: 'the rows below keep their numbers',
    rows: ROWS,
    spans: [{ first: 2, last: 2 }],
    expected: ['1: 1=a1 2=b1', '3: 1=a3 2=b3', '4: 1=a4 2=b4'],
  },
  {
    title: 'several spans, which may overlap and reach beyond the sheet',
    rows: ROWS,
    spans: [
      { first: 1, last: 2 },
      { first: 2, last: 3 },
      { first: 9, last: 12 },
    ],
    expected: ['4: 1=a4 2=b4'],
  },
  {
    title: 'a merged cell whose first row goes moves to the next row that stays',
    rows: [['a1', 'b1'], [null, 'b2'], [null, 'b3'], ['a4']],
    merges: [{ top: 1, left: 1, bottom: 3, right: 1 }],
    spans: [{ first: 1, last: 2 }],
    expected: ['3: 1=a1 2=b3', '4: 1=a4'],
    left: [],
  },
  {
    title: 'a merged cell that keeps several rows stays merged over these',
    rows: [['a1'], [null, 'b2'], [null, 'b3']],
    merges: [{ top: 1, left: 1, bottom: 3, right: 1 }],
    spans: [{ first: 1, last: 1 }],
    expected: ['2: 1=a1 2=b2', '3: 2=b3'],
    left: [{ top: 2, left: 1, bottom: 3, right: 1 }],
  },
  {
    title: 'a row that holds nothing but what was merged comes to hold it',
    rows: [['a1'], [], ['a3']],
    merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    spans: [{ first: 1, last: 1 }],
    expected: ['2: 1=a1', '3: 1=a3'],
    left: [{ top: 2, left: 1, bottom: 2, right: 2 }],
  },
  {
    title: 'a merged cell all of whose rows go goes with them',
    rows: [['a1'], [null, 'b2'], ['a3']],
    merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    spans: [{ first: 1, last: 2 }],
    expected: ['3: 1=a3'],
    left: [],
  },
  {
    title: 'a merged cell whose first row stays is as it was',
    rows: [
      ['a1', 'b1'],
      [null, 'b2'],
      [null, 'b3'],
    ],
    merges: [{ top: 1, left: 1, bottom: 3, right: 1 }],
    spans: [{ first: 2, last: 2 }],
    expected: ['1: 1=a1 2=b1', '3: 2=b3'],
    left: [{ top: 1, left: 1, bottom: 3, right: 1 }],
  },
])('$title', ({ rows, merges = [], spans, expected, left = [] }) => {
  const books = [
    workbook([sheet('甲', rows, { merges }), sheet('乙', ROWS)]),
    workbook([sheet('甲', ROWS)], '别的.xlsx'),
  ];
  const [changed, other] = withoutRows(books, { file: 'ledger.xlsx', sheet: '甲', spans });
  expect(changed?.sheets.map(shown)).toEqual([expected, shown(sheet('乙', ROWS))]);
  expect(changed?.sheets[0]?.merges).toEqual(left);
  expect(other).toBe(books[1]);
});
