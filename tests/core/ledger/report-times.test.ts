import { sheet, type Given } from '#tests/samples/grid-workbook';
import { placed, read } from './read';

describe('a column that says how often', () => {
  it.each<{
    title: string;
    rows: readonly (readonly [kind: string, times: Given])[];
    findings: readonly string[];
  }>([
    {
      title: 'once each',
      rows: [
        ['党员大会', 1],
        ['支委会', 1],
      ],
      findings: [],
    },
    {
      title: 'several times',
      rows: [
        ['党员大会', 1],
        ['党小组会', 3],
        ['支委会', 1],
      ],
      findings: ['kind.times C3'],
    },
    {
      title: 'in words',
      rows: [
        ['党员大会', '1次'],
        ['党小组会', '3次'],
      ],
      findings: ['kind.times C3'],
    },
    {
      title: 'as an ordinal',
      rows: [
        ['党员大会', '第1次'],
        ['党小组会', '第3次'],
      ],
      findings: [],
    },
    {
      title: 'running on, all in all',
      rows: [
        ['党员大会', 1],
        ['支委会', 2],
        ['党课', 3],
      ],
      findings: [],
    },
    {
      title: 'running on by kind',
      rows: [
        ['党员大会', 1],
        ['支委会', 1],
        ['支委会', 2],
      ],
      findings: [],
    },
    {
      title: 'running on from last quarter',
      rows: [
        ['支委会', 4],
        ['支委会', 5],
        ['党员大会', 1],
      ],
      findings: [],
    },
    {
      title: 'the same number again and again',
      rows: [
        ['党小组会', 3],
        ['党小组会', 3],
        ['支委会', 2],
      ],
      findings: ['kind.times C2', 'kind.times C3'],
    },
    {
      title: 'begun anew each quarter',
      rows: [
        ['支委会', 1],
        ['支委会', 2],
        ['支委会', 3],
        ['支委会', 1],
        ['支委会', 2],
      ],
      findings: [],
    },
    {
      title: 'the newest first',
      rows: [
        ['支委会', 3],
        ['支委会', 2],
        ['支委会', 1],
      ],
      findings: [],
    },
    {
      title: 'group by group',
      rows: [
        ['党小组会', 1],
        ['党小组会', 1],
        ['党小组会', 2],
        ['党小组会', 2],
      ],
      findings: [],
    },
    {
      title: 'the how-manieth beside another kind',
      rows: [
        ['支委会', 12],
        ['支委会', 13],
        ['党课', 3],
      ],
      findings: [],
    },
    {
      title: 'not told',
      rows: [
        ['党员大会', null],
        ['支委会', null],
      ],
      findings: [],
    },
  ])('$title', ({ rows, findings }) => {
    const written = rows.map(([kind, times], place) => [
      `2021-03-0${String(place + 1)}`,
      kind,
      times,
      27,
      25,
    ]);
    const ledger = read(sheet('三会一课', [['会议时间', '会议类型', '次数', '应到', '实到'], ...written]));
    const codes = ledger.findings.map(placed).filter((code) => !code.startsWith('date.'));
    expect(codes).toEqual(findings);
    expect(ledger.tables[0]?.records).toHaveLength(rows.length);
  });

  it('runs on over one that was called off', () => {
    const rows = [1, 2, 3, 4, 5].map((times) => [
      `2021-0${String(times)}-05`,
      '支委会',
      times,
      times === 3 ? '取消' : null,
    ]);
    const ledger = read(sheet('三会一课', [['会议时间', '会议类型', '次数', '备注'], ...rows]));
    expect(ledger.findings.map(placed).filter((code) => !code.startsWith('date.'))).toEqual([
      'row.notHeld D4',
    ]);
  });
});
