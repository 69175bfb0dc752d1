import { day, sheet, type Given, type SheetOptions } from '#tests/samples/grid-workbook';
import { placed, read } from './read';

const HEADING = ['会议时间', '会议类型', '主题', '主持人', '应到人数', '实到人数'];
const FIRST: readonly Given[] = [day('2021-03-05'), '党员大会', '甲', '岑思远', 27, 25];

interface Case {
  readonly title: string;
  readonly rows: readonly (readonly Given[])[];
  readonly options?: SheetOptions;
  /** Of the rows below the first. */
  readonly told: readonly (readonly unknown[])[];
  readonly findings: readonly string[];
}

describe('marks that mean the cell above', () => {
  it.each<Case>([
    {
      title: 'stand for kind, chair and number',
      rows: [[day('2021-04-06'), '〃', '乙', '″', '〃', 24]],
      told: [['2021-4-6', 'generalMeeting', '乙', '岑思远', 27, 24]],
      findings: [],
    },
    {
      title: 'mean nothing below a part of a total',
      rows: [
        ['合计', null, null, null, 27, 25],
        ['其中：党员大会', null, null, null, 27, 25],
        [day('2021-04-06'), '支委会', '乙', '岑思远', '〃', 5],
      ],
      told: [['2021-4-6', 'committeeMeeting', '乙', '岑思远', null, null]],
      findings: ['row.total A3', 'row.subtotal A4', 'number.unreadable E5'],
    },
    {
      title: 'stand for the date',
      rows: [['同上', '支委会', '乙', '"', 5, 5]],
      told: [['2021-3-5', 'committeeMeeting', '乙', '岑思远', 5, 5]],
      findings: [],
    },
    {
      title: 'stand for one another, several in a row',
      rows: [
        [day('2021-04-06'), ' 〃 ', '乙', '（同上）', '〃', 24],
        [day('2021-05-07'), '同 上', '丙', '〃', '”', 23],
      ],
      told: [
        ['2021-4-6', 'generalMeeting', '乙', '岑思远', 27, 24],
        ['2021-5-7', 'generalMeeting', '丙', '岑思远', 27, 23],
      ],
      findings: [],
    },
    {
      title: 'stand for what is merged over the row above',
      rows: [
        [day('2021-04-06'), null, '乙', '岑思远', 27, 24],
        [day('2021-05-07'), '〃', '丙', '岑思远', 27, 23],
      ],
      options: { merges: [{ top: 2, left: 2, bottom: 3, right: 2 }] },
      told: [
        ['2021-4-6', 'generalMeeting', '乙', '岑思远', 27, 24],
        ['2021-5-7', 'generalMeeting', '丙', '岑思远', 27, 23],
      ],
      findings: [],
    },
    {
      title: 'below nothing stand for nothing',
      rows: [
        [day('2021-04-06'), '支委会', '乙', '岑思远', null, 5],
        [day('2021-05-07'), '支委会', '丙', '岑思远', '〃', 5],
      ],
      told: [
        ['2021-4-6', 'committeeMeeting', '乙', '岑思远', null, 5],
        ['2021-5-7', 'committeeMeeting', '丙', '岑思远', null, null],
      ],
      findings: ['number.unreadable E4'],
    },
    {
      title: 'below a subtotal stand for nothing sure',
      rows: [
        ['小计', null, null, null, 27, 25],
        [day('2021-05-07'), '〃', '丙', '岑思远', '〃', 5],
      ],
      told: [['2021-5-7', undefined, '丙', '岑思远', null, null]],
      findings: ['row.subtotal A3', 'kind.unknown B4', 'number.unreadable E4'],
    },
  ])('$title', ({ rows, options, told, findings }) => {
    const ledger = read(sheet('三会一课', [HEADING, FIRST, ...rows], options));
    const records = ledger.tables[0]?.records.slice(1) ?? [];
    const texts = records.map(({ date, kinds, fields }) => [
      [date?.year, date?.month, date?.day].join('-'),
      kinds[0],
      ...fields.slice(2, 6),
    ]);
    expect(texts).toEqual(told);
    expect(ledger.findings.map(placed)).toEqual(findings);
  });

  it('reach over no heading, and are told in the first row', () => {
    const rows = [
      HEADING,
      FIRST,
      ['党课台账'],
      ['会议时间', '会议类型', '主题', '授课人'],
      ['〃', '〃', '乙', '岑思远'],
    ];
    expect(read(sheet('三会一课', rows)).findings.map(placed)).toEqual([
      'date.unreadable A5',
      'kind.unknown B5',
    ]);
  });

  it('make a row that says all the same a repeat', () => {
    const ledger = read(sheet('三会一课', [HEADING, FIRST, ['〃', '〃', '〃', '〃', '〃', '〃']]));
    expect(ledger.findings.map(placed)).toEqual(['row.duplicate A3']);
  });
});
