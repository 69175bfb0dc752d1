import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING, read } from './read';

const ROWS: readonly (readonly Given[])[] = [
  HEADING,
  [day('2021-03-05'), '党员大会', '甲', 27, 25, 2],
  [day('2021-04-06'), '支委会', '乙', 5, 5, 0],
  [day('2021-05-07'), '支委会', '丙', 5, 4, 1],
];
const TOTAL: readonly Given[] = ['合计', null, null, 37, 34, 3];

describe('parts of a total', () => {
  it.each<{ title: string; rows: readonly (readonly Given[])[]; told: readonly string[] }>([
    {
      title: 'a line in words',
      rows: [['其中：党员大会1次，支委会2次']],
      told: ['row.subtotal A6'],
    },
    {
      title: 'a line that is wrong',
      rows: [['其中：党员大会 3 次']],
      told: ['row.subtotal A6', 'total.differs A6 党员大会 3 1'],
    },
    {
      title: 'kind and number in cells of their own, 其中 said once',
      rows: [
        ['其中', '党员大会', '1次', 27, 25],
        [null, '支委会', '2次', 10, 9],
      ],
      told: ['row.subtotal A6', 'row.subtotal B7'],
    },
    {
      title: 'the same, both wrong',
      rows: [
        ['其中', '党员大会', '2次', 27, 25],
        [null, '支委会', '2次', 11, 9],
      ],
      told: [
        'row.subtotal A6',
        'total.differs C6 党员大会 2 1',
        'row.subtotal B7',
        'total.differs D7 应到人数 11 10',
      ],
    },
    {
      title: 'how often, in a column of head counts',
      rows: [[null, '其中：支委会', null, 2]],
      told: ['row.subtotal B6'],
    },
    {
      title: 'a part of something nobody knows',
      rows: [['其中：预备党员', null, null, 3]],
      told: ['row.subtotal A6'],
    },
    {
      title: 'a meeting below them',
      rows: [
        ['其中', '党员大会', '1次'],
        [day('2021-06-08'), '党课', '丁', 27, 25, 2],
      ],
      told: ['row.subtotal A6'],
    },
    {
      title: 'a meeting without a date below them',
      rows: [
        ['其中', '党员大会', '1次'],
        [null, '党课', '丁', 27, 25, 2],
      ],
      told: ['row.subtotal A6', 'date.missing A7'],
    },
    {
      title: 'of some people at meetings of a kind',
      rows: [['其中：女党员参加党员大会', null, null, 8, 7]],
      told: ['row.subtotal A6'],
    },
    {
      title: 'meetings of a kind held in some way',
      rows: [['其中：支委会线上5次，线下1次']],
      told: ['row.subtotal A6'],
    },
    {
      title: 'what is no kind, and goes on',
      rows: [
        ['其中：线上', null, null, 20, 18],
        ['党员大会专题学习', null, null, 20, 18],
      ],
      told: ['row.subtotal A6', 'row.subtotal A7'],
    },
    {
      title: 'a kind and numbers below them, without a date',
      rows: [
        ['其中：线上', null, null, 20],
        [null, '党课', null, 27, 25],
      ],
      told: ['row.subtotal A6', 'date.missing A7'],
    },
    {
      title: 'a numbered line below them',
      rows: [
        ['其中', '党员大会', '1次'],
        [null, '2', '3次'],
      ],
      told: ['row.subtotal A6', 'date.missing A7', 'kind.unknown B7'],
    },
  ])('$title: $told', ({ rows, told }) => {
    const { findings } = read(sheet('三会一课', [...ROWS, TOTAL, ...rows]));
    const texts = findings
      .filter(({ code }) => code !== 'row.total')
      .map(({ code, cell, value, fields: { heading, counted } }) =>
        code === 'total.differs' ? [code, cell, heading, value, counted].join(' ') : `${code} ${cell}`,
      );
    expect(texts).toEqual(told);
  });

  it('of a subtotal are compared with its rows alone', () => {
    const rows = [
      ...ROWS.slice(0, 3),
      ['小计', null, null, 32],
      ['其中：支委会1次'],
      ROWS[3] ?? [],
      ['小计', null, null, 5],
      ['其中：支委会1次'],
    ];
    const { findings } = read(sheet('三会一课', rows));
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'row.subtotal A4',
      'row.subtotal A5',
      'row.subtotal A7',
      'row.subtotal A8',
    ]);
  });

  it('end where a row holds something in the column of dates', () => {
    const rows = [
      ['会议类型', '日期', '应到人数', '实到人数'],
      ['党员大会', day('2021-03-05'), 20, 18],
      ['小计', null, 20, 18],
      ['其中：正式党员', null, 18, 17],
      ['支委会', 44_291, 5, 5],
      ['党课', day('2021-04-05'), 20, 20],
    ];
    const [table] = read(sheet('三会一课', rows)).tables;
    expect(table?.records.map(({ row, kinds }) => `${String(row)} ${kinds.join()}`)).toEqual([
      '2 generalMeeting',
      '5 committeeMeeting',
      '6 partyLecture',
    ]);
  });

  it('without a total above them do not go on', () => {
    const rows = [...ROWS, ['其中：正式党员', null, null, 18], [null, '党课', null, 27, 25]];
    const codes = read(sheet('三会一课', rows)).findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(codes).toEqual(['row.subtotal A5', 'date.missing A6']);
  });

  it('too many to be checked are told', () => {
    const parts = Array.from({ length: 2_100 }, () => ['其中：党员大会', null, null, 7]);
    const told = read(sheet('三会一课', [...ROWS, TOTAL, ...parts])).findings;
    expect(told.filter(({ code }) => code === 'total.differs')).toHaveLength(1_999);
    expect(
      told.filter(({ code }) => code === 'totals.unchecked').map(({ cell, fields }) => [cell, fields]),
    ).toEqual([['A2005', { rows: 2_101, count: 2_000 }]]);
  });
});
