import { readLedger, type Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';
import { HEADING } from './read';

const told = (sheets: readonly Sheet[], prefix: string) =>
  readLedger([workbook(sheets)], partyBranch.ledger).findings.flatMap(({ code, cell, value }) =>
    code.startsWith(prefix) ? [`${code} ${cell} ${value}`] : [],
  );

describe('an appraisal of another year than the report is about', () => {
  const meetings = sheet('三会一课', [HEADING, [day('2021-03-05'), '党课', '甲', 5, 5, 0]]);
  const graded = (title: readonly Given[]) => [
    title,
    ['姓名', '评议等次'],
    ['某甲', '优秀'],
    ['某乙', '合格'],
  ];

  it.each([
    {
      title: 'counts next year, and says so',
      sheets: [meetings, sheet('民主评议', graded(['2021年度民主评议党员登记表']))],
      expected: ['year.otherAccount A2 2021年度民主评议党员登记表'],
    },
    {
      title: 'is quiet beside the one asked for',
      sheets: [
        meetings,
        sheet('民主评议', graded(['2020年度民主评议党员登记表'])),
        sheet('民主评议 (2)', graded(['2021年度民主评议党员登记表'])),
      ],
      expected: [],
    },
    {
      title: 'is quiet where it tells no year but the ledger does',
      sheets: [meetings, sheet('民主评议', graded([]))],
      expected: [],
    },
    {
      title: 'is told where nothing tells any year',
      sheets: [sheet('民主评议', graded([]))],
      expected: ['year.unsaid A2 民主评议'],
    },
  ])('$title: $expected', ({ sheets, expected }) => {
    expect(told(sheets, 'year.')).toEqual(expected);
  });
});

describe('of a row that another year leaves out nobody says that it was counted', () => {
  const rows = (when: Given) => [HEADING, [when, '党课', '甲', 5, 5, 0]];
  const held = sheet('2021年', rows(day('2021-03-05')));

  it.each([
    {
      title: 'a day without a year',
      made: sheet('2020年', rows('12月8日')),
      expected: ['date.noYearRead A2 12月8日', 'date.outOfYear A2 12月8日'],
    },
    {
      title: 'a month',
      made: sheet('三会一课', rows('2022年1月')),
      expected: ['date.outOfYear A2 2022年1月'],
    },
  ])('$title', ({ made, expected }) => {
    expect(told([held, made], 'date.').sort()).toEqual(expected);
  });
});
