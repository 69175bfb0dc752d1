import { readLedger } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { HEADING, meetings, placed, read } from './read';
import { codes, told } from './layouts/told';

const HELD = [day('2021-03-05'), '党员大会', '甲', 27, 25, 2] as const;

describe('rows that are no records', () => {
  it.each([
    { title: 'the lower headings again', given: [null, null, null, '应到人数', '实到人数'], expected: [] },
    { title: 'last year', given: ['上年同期', null, 3, 60, 55, 5], expected: ['row.comparison A3'] },
    { title: 'the difference', given: ['增减', -1], expected: ['row.comparison A3'] },
    { title: 'a rate', given: ['同比增长率', '5%', '5%'], expected: ['row.comparison A3'] },
  ])('$title', ({ given, expected }) => {
    const ledger = meetings(HELD, given, [day('2021-04-05'), '党员大会', '乙', 27, 25, 2]);
    expect(ledger.tables.map(({ records }) => records.map(({ row }) => row))).toEqual([[2, 4]]);
    expect(ledger.findings.map(placed)).toEqual(expected);
  });

  it('are not those held in the same month of the year', () => {
    const ledger = meetings([day('2021-03-05'), '党员大会', '同比', 27, 25, 2]);
    expect(ledger.tables[0]?.records).toHaveLength(1);
  });
});

describe('rows of kinds that nobody knows', () => {
  const rows = ['2021-01-09', '2021-04-09', '2021-07-09'].map((iso) => [
    day(iso),
    '职工代表大会',
    iso,
    7,
    7,
    0,
  ]);
  const ledger = readLedger([workbook([sheet('会议台账', [HEADING, ...rows])])], partyBranch.ledger);

  it('tell the year all the same', () => {
    expect(ledger.year).toBe(2021);
  });

  it('are told once more together, and say nothing of the known kinds', () => {
    expect(ledger.findings.map(placed)).toEqual([
      'kind.noneKnown A1',
      'kind.unknown B2',
      'kind.unknown B3',
      'kind.unknown B4',
    ]);
    expect(ledger.tables[0]?.kinds).toEqual([]);
  });
});

describe('a day alone in its row', () => {
  const HEADINGS = ['活动时间', '主题', '应到人数', '实到人数'];
  const HELD = [day('2021-01-05'), '甲', 9, 9];

  it.each([
    { title: 'a text', rows: [['2021-02-05']], findings: ['row.dayOnly A3'] },
    { title: 'a date', rows: [[day('2021-02-05')]], findings: ['row.dayOnly A3'] },
    { title: 'a date below who filled in', rows: [['填表人：岑思远'], [day('2021-02-05')]], findings: [] },
    { title: 'a text below whose table it is', rows: [['青禾县图书馆支部'], ['2021-02-05']], findings: [] },
  ])('$title is no event', ({ rows, findings }) => {
    const ledger = read(sheet('主题党日', [HEADINGS, HELD, ...rows]));
    expect(ledger.tables.flatMap(({ records }) => records.map(({ row }) => row))).toEqual([2]);
    expect(ledger.findings.map(placed)).toEqual(findings);
  });
});

it('cells of nothing but blanks repeat no heading', () => {
  const rows = [HEADING, [' ', '党员大会', ' ']];
  expect(read(sheet('三会一课', rows)).findings.map(placed)).toEqual(['date.missing A2']);
});

describe('blocks side by side', () => {
  it.each([2, 3, 4])('%d of them are each of the kind above', (count) => {
    const kinds = ['党员大会', '支委会', '党课', '主题党日'].slice(0, count);
    const grid = sheet('三会一课', [
      kinds.flatMap((kind) => [kind, null]),
      kinds.flatMap(() => ['时间', '主题']),
      kinds.flatMap((kind) => [day('2021-01-08'), kind]),
    ]);
    const ids = ['generalMeeting', 'committeeMeeting', 'partyLecture', 'themePartyDay'];
    expect(told(grid)).toEqual(ids.slice(0, count).map((id) => `2021-1-8 ${id} //`));
    expect(codes(grid)).toEqual([]);
  });
});

it('a year, a month and a day in columns of their own are a date like any other', () => {
  const rows = [
    ['年', '月', '日', '会议类型', '主题'],
    [2021, 1, 8, '党员大会', '甲'],
  ];
  expect(read(sheet('三会一课', rows)).findings).toEqual([]);
});
