import { findingAt, gatherFindings, type FindingCode, type FindingGroup } from '@/core/findings';

const at = (code: FindingCode, cell: string, value = '', sheet = '三会一课', file = '台账.xlsx') =>
  findingAt(code, { file, sheet, cell }, value);

/** First cell, rows sheet by sheet, and whether all say the same. */
const summary = ({ first, sheets, isAlike }: FindingGroup) => [
  first.cell,
  sheets.flatMap(({ rows }) => rows),
  isAlike,
];

interface GatherCase {
  readonly title: string;
  readonly given: readonly ReturnType<typeof at>[];
  readonly groups: readonly (readonly [cell: string, rows: readonly number[], isAlike: boolean])[];
}

test.each<GatherCase>([
  {
    title: 'two that say the same of a column are one',
    given: [at('date.missing', 'A5'), at('date.missing', 'A9')],
    groups: [['A5', [5, 9], true]],
  },
  {
    title: 'few that say different things stay by themselves',
    given: [at('number.text', 'D2', '27人'), at('number.text', 'D3', '25人'), at('number.text', 'D4', '7人')],
    groups: [
      ['D2', [2], true],
      ['D3', [3], true],
      ['D4', [4], true],
    ],
  },
  {
    title: 'many that say different things are one, where the first one stood',
    given: [
      at('date.missing', 'A1'),
      ...[9, 2, 3, 5].map((row) => at('number.text', `D${row}`, `${row}人`)),
      at('kind.missing', 'B1'),
    ],
    groups: [
      ['A1', [1], true],
      ['D9', [2, 3, 5, 9], false],
      ['B1', [1], true],
    ],
  },
  {
    title: 'what some of them say alike is one, beside few that say something else',
    given: [
      at('number.text', 'D2', '27人'),
      ...[3, 4, 6].map((row) => at('number.text', `D${row}`, '13人')),
      at('number.text', 'D5', '7人'),
    ],
    groups: [
      ['D2', [2], true],
      ['D3', [3, 4, 6], true],
      ['D5', [5], true],
    ],
  },
  {
    title: 'other columns, codes, sheets and files are other groups',
    given: [
      at('date.missing', 'A5'),
      at('date.missing', 'B5'),
      at('kind.missing', 'A6'),
      at('date.missing', 'A6', '', '党课'),
      at('date.missing', 'A6', '', '三会一课', '二支部.xlsx'),
    ],
    groups: [
      ['A5', [5], true],
      ['B5', [5], true],
      ['A6', [6], true],
      ['A6', [6], true],
      ['A6', [6], true],
    ],
  },
  {
    title: 'two of one cell are no group',
    given: [at('map.columnUnknown', 'B3', '甲'), at('map.columnUnknown', 'B3', '乙')],
    groups: [
      ['B3', [3], true],
      ['B3', [3], true],
    ],
  },
  {
    title: 'what has no cell stays by itself',
    given: [at('figure.noValue', '', '党建品牌', ''), at('figure.noValue', '', '考勤制度', '')],
    groups: [
      ['', [], true],
      ['', [], true],
    ],
  },
  {
    title: 'of three sheets each keeps its own',
    given: ['1月', '2月', '3月'].map((sheet) => at('date.missing', 'A5', '', sheet)),
    groups: [
      ['A5', [5], true],
      ['A5', [5], true],
      ['A5', [5], true],
    ],
  },
  {
    title: 'of more sheets it is one, where the first one stood, and other columns are others',
    given: [
      at('kind.missing', 'B4', '', '1月'),
      ...['1月', '2月', '3月', '4月'].flatMap((sheet) => [
        at('date.yearUnknown', 'A5', '3日', sheet),
        at('date.yearUnknown', 'A3', '3日', sheet),
      ]),
      at('date.yearUnknown', 'C5', '3日', '1月'),
    ],
    groups: [
      ['B4', [4], true],
      ['A5', [3, 5, 3, 5, 3, 5, 3, 5], true],
      ['C5', [5], true],
    ],
  },
  {
    title: 'of many sheets few that say different things are one too',
    given: ['1月', '2月', '3月', '4月'].map((sheet) => at('date.yearUnknown', 'A5', `${sheet}3日`, sheet)),
    groups: [['A5', [5, 5, 5, 5], false]],
  },
  {
    title: 'of many files each keeps its own',
    given: ['一.xlsx', '二.xlsx', '三.xlsx', '四.xlsx'].map((file) =>
      at('date.missing', 'A5', '', '三会一课', file),
    ),
    groups: [
      ['A5', [5], true],
      ['A5', [5], true],
      ['A5', [5], true],
      ['A5', [5], true],
    ],
  },
])('$title', ({ given, groups }) => {
  const gathered = gatherFindings(given);
  expect(gathered.map(summary)).toEqual(groups);
  expect(new Set(gathered.flatMap(({ findings }) => findings))).toEqual(new Set(given));
});
