import { recordFigures } from '@/core/assemble';
import { day } from '#tests/samples/grid-workbook';
import { accountOf, meetings } from './figures/party-account';

const WRITTEN_AT = '2022-01-10T08:00:00.000Z';
const SHEETS = [
  meetings(
    [day('2021-03-05'), '党课', '甲', 27, 25, 2, null],
    [day('2021-06-05'), '党课', '乙', 27, 25, 2, null],
  ),
];

describe('the record of figures that stand in a document', () => {
  it.each([
    { title: 'a year', asked: {}, expected: { year: 2021, period: '2021', branch: null } },
    {
      title: 'a half year of a branch',
      asked: { period: '2021H1', branch: '第一党支部' },
      expected: { year: 2021, period: '2021H1', branch: '第一党支部' },
    },
    {
      title: 'another year',
      asked: { year: 2020, period: '2020-02..2020-03' },
      expected: { year: 2020, period: '2020-02..2020-03', branch: null },
    },
  ])('says what was asked, of which ledgers and when: $title', ({ asked, expected }) => {
    expect(recordFigures(accountOf(SHEETS, asked), [], { writtenAt: WRITTEN_AT })).toEqual({
      writtenAt: WRITTEN_AT,
      ...expected,
      ledgers: [{ file: 'ledger.xlsx', sha256: 'hash of ledger.xlsx' }],
      phrases: [],
      lists: [],
      figures: [],
    });
  });

  it('keeps each with the text it has there, in the order they are given, and passes over what is none', () => {
    const marks = [
      { key: 'partyLecture.attended', text: '约五十' },
      { key: 'no.such.figure', text: '7' },
      { key: 'partyLecture.count@2021Q1', text: '1' },
      { key: 'partyLecture.count', text: '2' },
    ];
    const { figures } = recordFigures(accountOf(SHEETS), marks, { writtenAt: WRITTEN_AT });
    expect(figures.map(({ key, label, text, value }) => [key, label, text, value])).toEqual([
      ['partyLecture.attended', '党课实到人次', '约五十', '50'],
      ['partyLecture.count@2021Q1', '党课次数（2021年第一季度）', '1', '1'],
      ['partyLecture.count', '党课次数', '2', '2'],
    ]);
  });

  it('keeps the rows behind each, and those that nearly counted', () => {
    const { figures } = recordFigures(
      accountOf(SHEETS, { period: '2021Q1' }),
      [{ key: 'partyLecture.count', text: '1' }],
      { writtenAt: WRITTEN_AT },
    );
    const row = { file: 'ledger.xlsx', sheet: '三会一课', kind: '党课' };
    expect(figures).toMatchObject([
      {
        unit: '次',
        rows: [{ ...row, row: 2, date: '2021-03-05', topic: '甲' }],
        excluded: [{ ...row, row: 3, date: '2021-06-05', topic: '乙', reason: 'outOfPeriod' }],
      },
    ]);
    expect(figures.map(({ rows, excluded }) => [rows.length, excluded.length])).toEqual([[1, 1]]);
  });
});
