import { branchesIn, readLedger, rowsOfYears, yearsIn, type Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';
import { HEADING, meetings, read } from './read';

const held = (when: Given): readonly Given[] => [when, '党课', '', 27, 25, 2];

describe('the years in a ledger', () => {
  it.each<{
    readonly title: string;
    readonly sheets: readonly Sheet[];
    readonly expected: readonly number[];
  }>([
    {
      title: 'each once, the latest first',
      sheets: [
        sheet('三会一课', [
          HEADING,
          ...['2020-05-05', '2021-03-05', '2020-03-05', '2022-01-05'].map((iso) => held(day(iso))),
        ]),
      ],
      expected: [2022, 2021, 2020],
    },
    {
      title: 'of all tables',
      sheets: [
        sheet('三会一课', [HEADING, held(day('2021-03-05'))]),
        sheet('党课', [
          ['日期', '授课人'],
          [day('2020-03-05'), '甲'],
        ]),
      ],
      expected: [2021, 2020],
    },
    {
      title: 'of dates without a day too',
      sheets: [sheet('三会一课', [HEADING, held('2020年6月')])],
      expected: [2021, 2020],
    },
    {
      title: 'none of a row that names none',
      sheets: [sheet('三会一课', [HEADING, held('春天')])],
      expected: [2021],
    },
    {
      title: 'the one after that a row is for: its report tells it',
      sheets: [
        sheet('民主评议', [
          ['姓名', '等次', '年度'],
          ['甲', '优秀', '2022'],
        ]),
      ],
      expected: [2023, 2021],
    },
    { title: 'the one asked for, where no row is of it', sheets: [], expected: [2021] },
  ])('$title', ({ sheets, expected }) => {
    expect(yearsIn(read(...sheets))).toEqual(expected);
  });

  it('are none where nothing tells one', () => {
    expect(yearsIn(readLedger([workbook([sheet('三会一课', [HEADING])])], partyBranch.ledger))).toEqual([]);
  });
});

describe('the branches in a ledger', () => {
  const rowsOf = (name: string, ...branches: readonly (string | null)[]): Sheet =>
    sheet(name, [
      [...HEADING, '支部'],
      ...branches.map((branch, index) => [...held(day(`2021-03-0${String(index + 1)}`)), branch]),
    ]);
  const profile = (branch: string): Sheet =>
    sheet('基本信息', [
      ['支部', branch],
      ['书记', '贺知新'],
    ]);

  it.each<{
    readonly title: string;
    readonly sheets: readonly Sheet[];
    readonly expected: readonly string[];
  }>([
    {
      title: 'each once, in the order they are named',
      sheets: [rowsOf('三会一课', '第二党支部', '第一党支部', '第二党支部')],
      expected: ['第二党支部', '第一党支部'],
    },
    {
      title: 'one where it is written with spaces or full-width signs, as it is written first',
      sheets: [rowsOf('三会一课', '第一党支部(机关)', '第一 党支部（机关）', '第二党支部')],
      expected: ['第一党支部(机关)', '第二党支部'],
    },
    {
      title: 'of all tables, and last the one whose ledger it is',
      sheets: [
        profile('机关党支部'),
        rowsOf('三会一课', '第一党支部'),
        rowsOf('主题党日', '第三党支部', '第一党支部'),
      ],
      expected: ['第一党支部', '第三党支部', '机关党支部'],
    },
    {
      title: 'its own is not named again',
      sheets: [profile('第一党支部'), rowsOf('三会一课', '第一党支部', '第二党支部')],
      expected: ['第一党支部', '第二党支部'],
    },
    { title: 'only its own', sheets: [profile('第一党支部')], expected: ['第一党支部'] },
    {
      title: 'none of a row that names none',
      sheets: [rowsOf('三会一课', null, '第一党支部')],
      expected: ['第一党支部'],
    },
  ])('$title', ({ sheets, expected }) => {
    expect(branchesIn(read(...sheets))).toEqual(expected);
  });

  it('are none where nobody names one', () => {
    expect(branchesIn(meetings(held(day('2021-03-05'))))).toEqual([]);
  });
});

describe('the rows of each year', () => {
  it.each<{
    readonly title: string;
    readonly sheets: readonly Sheet[];
    readonly expected: readonly (readonly [year: number, rows: number])[];
  }>([
    {
      title: 'are those that count',
      sheets: [
        sheet('三会一课', [
          HEADING,
          held(day('2021-03-05')),
          held(day('2021-03-05')),
          held(day('2021-04-05')),
          held(day('2022-01-05')),
        ]),
      ],
      expected: [
        [2021, 2],
        [2022, 1],
      ],
    },
    {
      title: 'none of what is for a year: it is told in the year after',
      sheets: [
        sheet('民主评议', [
          ['姓名', '等次', '年度'],
          ['甲', '优秀', '2022'],
        ]),
      ],
      expected: [[2023, 0]],
    },
    { title: 'none of its own year, where it has no rows', sheets: [], expected: [[2021, 0]] },
  ])('$title', ({ sheets, expected }) => {
    expect(Array.from(rowsOfYears(read(...sheets)))).toEqual(expected);
  });
});
