import { readLedger } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { HEADING } from './read';

describe('the year of a ledger', () => {
  const row = (iso: string) => [day(iso), '党课', '', 27, 25, 2];

  it.each([
    {
      title: 'asked for',
      year: 2019,
      sheets: [sheet('2021年台账', [HEADING, row('2020-03-05')])],
      expected: 2019,
    },
    {
      title: 'told by 基本信息',
      sheets: [sheet('基本信息', [['报告年度', '2020']]), sheet('三会一课', [HEADING, row('2021-03-05')])],
      expected: 2020,
    },
    {
      title: 'told by a title',
      sheets: [sheet('台账', [['2020年三会一课'], HEADING, row('2021-03-05')])],
      expected: 2020,
    },
    {
      title: 'told by a sheet name',
      sheets: [sheet('2020三会一课', [HEADING, row('2021-03-05')])],
      expected: 2020,
    },
    {
      title: 'told by what was held, not by a plan of the year to come',
      sheets: [
        sheet('工作计划', [['2022年三会一课工作计划'], HEADING, row('2022-03-05')]),
        sheet('记录', [['2021年三会一课记录'], HEADING, row('2021-03-05')]),
      ],
      expected: 2021,
    },
    {
      title: 'told by rows that were held, not by the plan that says its year',
      sheets: [
        sheet('三会一课', [HEADING, row('2021-03-05')]),
        sheet('2022', [['2022年三会一课安排'], HEADING, row('2022-03-05')]),
      ],
      expected: 2021,
    },
    {
      title: 'told by rows, not by the plan below them that has its own heading',
      sheets: [
        sheet('三会一课', [HEADING, row('2021-03-05'), [], ['2022年度工作计划'], HEADING, row('2022-03-05')]),
      ],
      expected: 2021,
    },
    {
      title: 'told by a plan, where nothing was held yet',
      sheets: [sheet('工作计划', [['2022年三会一课工作计划'], HEADING, row('2022-03-05')])],
      expected: 2022,
    },
    {
      title: 'the latest with rows',
      sheets: [sheet('三会一课', [HEADING, row('2020-12-31'), row('2021-03-05')])],
      expected: 2021,
    },
    {
      title: 'told by the title of another ledger, where nothing else does',
      sheets: [
        sheet('2021年调研', [
          ['调研时间', '课题', '地点', '收集意见建议'],
          ['3月5日', '甲', '乙', 3],
        ]),
      ],
      expected: 2021,
    },
    { title: 'told by nothing', sheets: [sheet('三会一课', [HEADING])], expected: null },
  ])('$title: $expected', ({ sheets, year, expected }) => {
    const options = year === undefined ? {} : { year };
    expect(readLedger([workbook(sheets)], partyBranch.ledger, options).year).toBe(expected);
  });

  it('dates without a year are of the ledger’s own year, whatever year is asked for', () => {
    const sheets = [sheet('三会一课', [['2021年三会一课'], HEADING, ['3月5日', '党课', '', 27, 25, 2]])];
    const ledger = readLedger([workbook(sheets)], partyBranch.ledger, { year: 2022 });
    expect(ledger.tables[0]?.records[0]?.date).toEqual({ year: 2021, month: 3, day: 5 });
  });
});

describe('rows of two years, which alone tell the year', () => {
  const rows = (count: number, year: number) =>
    Array.from({ length: count }, (_, index) => [
      day(`${String(year)}-${String(index + 1).padStart(2, '0')}-05`),
      '支委会',
      `议题${String(index)}`,
      5,
      5,
      0,
    ]);

  it.each([
    { title: 'one of January after a whole year', of: [12, 1], expected: ['2022: 1, 2021: 12'] },
    { title: 'as many as of the year before', of: [3, 3], expected: ['2022: 3, 2021: 3'] },
    { title: 'half as many as of the year before', of: [4, 2], expected: ['2022: 2, 2021: 4'] },
    { title: 'twice as many as of the year before', of: [2, 4], expected: ['2022: 4, 2021: 2'] },
    { title: 'but few of the year before', of: [2, 5], expected: [] },
    { title: 'one of the December before', of: [1, 12], expected: [] },
  ])('$title', ({ of: [before = 0, last = 0], expected }) => {
    const made = sheet('三会一课', [HEADING, ...rows(before, 2021), ...rows(last, 2022)]);
    const { findings, year } = readLedger([workbook([made])], partyBranch.ledger);
    const told = findings.flatMap(({ code, value, fields }) =>
      code === 'year.few'
        ? [`${value}: ${String(fields['rows'])}, ${String(fields['other'])}: ${String(fields['count'])}`]
        : [],
    );
    expect([year, told]).toEqual([2022, expected]);
  });

  it.each([
    { title: 'a sheet beside it names the year taken', name: '三会一课', expected: ['2022'] },
    { title: 'both sheets name their years', name: '2021年三会一课', expected: [] },
  ])('$title: told of $expected', ({ name, expected }) => {
    const sheets = [sheet(name, [HEADING, ...rows(4, 2021)]), sheet('2022', [HEADING, ...rows(2, 2022)])];
    const { findings } = readLedger([workbook(sheets)], partyBranch.ledger);
    expect(findings.flatMap(({ code, value }) => (code === 'year.few' ? [value] : []))).toEqual(expected);
  });

  it('an archive nobody sees is not spoken of', () => {
    const seen = sheet('三会一课', [HEADING, ...rows(3, 2022)]);
    const archive = { ...sheet('旧台账', [HEADING, ...rows(12, 2021)]), hidden: true };
    const { findings } = readLedger([workbook([seen, archive])], partyBranch.ledger);
    expect(findings.filter(({ code }) => code === 'year.few')).toEqual([]);
  });

  it('a ledger without any year is of the year of the document made of it', () => {
    const made = sheet('三会一课', [HEADING, ['3月5日', '党课', '甲', 5, 5, 0]]);
    const { year, tables } = readLedger([workbook([made])], partyBranch.ledger, { preferredYear: 2021 });
    expect([year, tables[0]?.records[0]?.date]).toEqual([2021, { year: 2021, month: 3, day: 5 }]);
  });
});
