import { day, errorCell, PENDING, type Given } from '#tests/samples/grid-workbook';
import { meetings, placed } from './read';

describe('rows of a meeting ledger', () => {
  it.each<{ title: string; row: readonly Given[]; findings: readonly string[]; counts: boolean }>([
    {
      title: 'a clean row',
      row: [day('2021-03-05'), '党员大会', '议题', 27, 25, 2],
      findings: [],
      counts: true,
    },
    {
      title: 'a date as text',
      row: ['2021.3.5', '党员大会', '', 27, 25, 2],
      findings: ['date.text A2'],
      counts: true,
    },
    {
      title: 'a date without a year',
      row: ['3月5日', '党课', '', 27, 25, 2],
      findings: ['date.noYear A2'],
      counts: true,
    },
    {
      title: 'the text 10.4',
      row: ['10.4', '党课', '', 27, 25, 2],
      findings: ['date.noYear A2'],
      counts: true,
    },
    {
      title: 'the number 10.2',
      row: [10.2, '党课', '', 27, 25, 2],
      findings: ['date.ambiguousNumber A2'],
      counts: false,
    },
    {
      title: 'a serial without format',
      row: [44_260, '党课', '', 27, 25, 2],
      findings: ['date.text A2'],
      counts: true,
    },
    {
      title: 'a number like a date',
      row: [20_210_305, '党课', '', 27, 25, 2],
      findings: ['date.text A2'],
      counts: true,
    },
    {
      title: 'an impossible day',
      row: ['2021年2月30日', '党课', '', 27, 25, 2],
      findings: ['date.impossible A2'],
      counts: false,
    },
    {
      title: 'a month as text',
      row: ['2021年9月', '党课', '', 27, 25, 2],
      findings: ['date.partial A2'],
      counts: true,
    },
    {
      title: 'a month by format',
      row: [day('2021-09-01', 'yyyy"年"m"月"'), '党课', '', 27, 25, 2],
      findings: ['date.partial A2'],
      counts: true,
    },
    {
      title: 'a year only',
      row: ['2021年', '党课', '', 27, 25, 2],
      findings: ['date.unreadable A2'],
      counts: false,
    },
    {
      title: 'no date',
      row: [null, '党课', '议题', 27, 25, 2],
      findings: ['date.missing A2'],
      counts: false,
    },
    {
      title: 'words for a date',
      row: ['每月一次', '党课', '', 27, 25, 2],
      findings: ['date.unreadable A2'],
      counts: false,
    },
    {
      title: 'another year',
      row: [day('2012-03-05'), '党课', '', 27, 25, 2],
      findings: ['date.outOfYear A2'],
      counts: true,
    },
    {
      title: 'an error for a date',
      row: [errorCell('#N/A'), '党课', '', 27, 25, 2],
      findings: ['cell.error A2'],
      counts: false,
    },
    {
      title: 'a formula without result',
      row: [PENDING, '党课', '', 27, 25, 2],
      findings: ['formula.noResult A2'],
      counts: false,
    },
    {
      title: 'a formula without result for a kind',
      row: [day('2021-03-05'), PENDING, '', 27, 25, 2],
      findings: ['formula.noResult B2'],
      counts: false,
    },
    {
      title: 'postponed, in the date',
      row: ['延期', '党课', '', null, null, null],
      findings: ['row.notHeld A2'],
      counts: false,
    },
    {
      title: 'cancelled, beside the kind',
      row: [day('2021-03-05'), '党课（取消）', '', 27, 25, 2],
      findings: ['row.notHeld B2'],
      counts: false,
    },
    {
      title: 'cancelled, with the date',
      row: ['2021年4月5日（取消）', '党课', '', 27, 25, 2],
      findings: ['row.notHeld A2'],
      counts: false,
    },
    {
      title: 'a slip in the year',
      row: ['2201年3月5日', '党课', '', 27, 25, 2],
      findings: ['date.impossible A2'],
      counts: false,
    },
    {
      title: 'a topic alone',
      row: [null, null, '议题'],
      findings: ['date.missing A2', 'kind.missing B2'],
      counts: false,
    },
    {
      title: 'a topic that ends like a total',
      row: [day('2021-03-05'), '党课', '通报党费收缴累计', 27, 25, 2],
      findings: [],
      counts: true,
    },
    {
      title: 'no kind',
      row: [day('2021-03-05'), null, '议题', 27, 25, 2],
      findings: ['kind.missing B2'],
      counts: false,
    },
    {
      title: 'a kind nobody knows',
      row: [day('2021-03-05'), '读书会', '', 27, 25, 2],
      findings: ['kind.unknown B2'],
      counts: false,
    },
    {
      title: 'two kinds',
      row: [day('2021-03-05'), '党员大会、党课', '', 27, 25, 2],
      findings: ['kind.multiple B2'],
      counts: true,
    },
    {
      title: 'a head count with measure word',
      row: [day('2021-03-05'), '党课', '', '27人', '２５', 2],
      findings: ['number.text D2', 'number.text E2'],
      counts: true,
    },
    {
      title: 'both head counts in one cell',
      row: [day('2021-03-05'), '党课', '', null, '27/25', 2],
      findings: ['number.text E2'],
      counts: true,
    },
    {
      title: 'everybody',
      row: [day('2021-03-05'), '党课', '', 27, '全体党员', null],
      findings: ['number.unreadable E2'],
      counts: true,
    },
    {
      title: 'a negative head count',
      row: [day('2021-03-05'), '党课', '', 27, -1, null],
      findings: ['number.negative E2'],
      counts: true,
    },
    {
      title: 'a fraction of a person',
      row: [day('2021-03-05'), '党课', '', 27, 25.5, null],
      findings: ['number.fraction E2'],
      counts: true,
    },
    {
      title: 'more than were expected',
      row: [day('2021-03-05'), '党课', '', 25, 27, null],
      findings: ['attendance.moreThanExpected E2'],
      counts: true,
    },
    {
      title: 'signs for nothing',
      row: [day('2021-03-05'), '党课', '', '—', '/', '无'],
      findings: [],
      counts: true,
    },
  ])('$title: $findings', ({ row, findings, counts }) => {
    const ledger = meetings(row);
    expect(ledger.findings.map(placed)).toEqual(findings);
    const [record] = ledger.tables[0]?.records ?? [];
    expect(record?.excluded === null).toBe(counts);
  });

  it.each<{
    title: string;
    row: readonly Given[];
    expected: number | null;
    attended: number | null;
    onLeave: number | null;
  }>([
    { title: 'numbers', row: [27, 25, 2], expected: 27, attended: 25, onLeave: 2 },
    { title: 'nobody on leave is zero', row: [27, 27, null], expected: 27, attended: 27, onLeave: 0 },
    {
      title: 'expected unknown: the sum of those there and those absent',
      row: [null, 25, 2],
      expected: 27,
      attended: 25,
      onLeave: 2,
    },
    {
      title: 'expected unknown, nobody on leave: all who came were expected',
      row: [null, 25, null],
      expected: 25,
      attended: 25,
      onLeave: 0,
    },
    { title: 'attended unknown stays unknown', row: [27, '—', 2], expected: 27, attended: null, onLeave: 2 },
    {
      title: 'an unreadable count spoils both',
      row: [27, '全体党员', 1],
      expected: null,
      attended: null,
      onLeave: 1,
    },
    {
      title: 'more than expected spoils both',
      row: [25, 27, null],
      expected: null,
      attended: null,
      onLeave: 0,
    },
    {
      title: 'both in one cell',
      row: [null, '应到27人，实到25人', null],
      expected: 27,
      attended: 25,
      onLeave: 0,
    },
    {
      title: 'a pair that contradicts its neighbour',
      row: [30, '27/25', null],
      expected: null,
      attended: null,
      onLeave: 0,
    },
  ])('head counts, $title', ({ row, expected, attended, onLeave }) => {
    const [record] = meetings([day('2021-03-05'), '党课', '', ...row]).tables[0]?.records ?? [];
    expect(record?.fields.slice(3, 6)).toEqual([expected, attended, onLeave]);
  });
});
