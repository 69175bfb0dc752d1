import { isFigureSheet } from '@/core/ledger/figure-sheet';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf } from '#tests/core/figures/party-account';
import { HEADING, placed, read } from './read';

const OURS = ['名称', '数值', '单位', '口径'];
const ROWS: readonly (readonly Given[])[] = [OURS, ['党员大会次数', 5, '次', '类型=党员大会']];

interface SheetCase {
  readonly title: string;
  readonly name: string;
  readonly rows: readonly (readonly Given[])[];
}

describe('a sheet that figures were written to', () => {
  const cases: readonly SheetCase[] = [
    { title: 'as it was written', name: '指标汇总', rows: [['统计期：2021年'], ...ROWS] },
    { title: 'a copy of it', name: '指标汇总 (2)', rows: ROWS },
    { title: 'of a year', name: '2021年 指标 汇总', rows: ROWS },
    { title: 'without figures', name: '指标汇总', rows: [OURS] },
    {
      title: 'with columns of the user, one of them like those of 指标',
      name: '指标汇总',
      rows: [
        ['统计方式', ...OURS, '台账'],
        ['计数', '党员大会次数', 5, '次', '', '三会一课'],
      ],
    },
  ];

  it.each(cases)('$title is one', ({ name, rows }) => {
    expect(isFigureSheet(sheet(name, rows))).toBe(true);
  });

  it.each(cases)('$title holds nothing for the ledger', ({ name, rows }) => {
    const { tables, profile, findings, sources } = read(sheet(name, rows));
    expect({ tables, profile, findings }).toEqual({ tables: [], profile: new Map(), findings: [] });
    expect(sources[0]?.sheets).toEqual([{ name, role: 'summary', headerRow: null, rows: 0 }]);
  });
});

describe('a sheet like it', () => {
  it.each<SheetCase & { readonly role: string; readonly findings: readonly string[] }>([
    { title: 'of another name', name: '汇总', rows: ROWS, role: 'summary', findings: ['sheet.summary A1'] },
    {
      title: 'where people define figures',
      name: '指标',
      rows: [
        ['名称', '台账', '统计方式', '单位'],
        ['会议次数', '其他', '计数', '次'],
      ],
      role: 'figures',
      findings: [],
    },
    {
      title: 'of the name, with a ledger in it',
      name: '指标汇总',
      rows: [HEADING, [day('2021-03-05'), '党员大会', '甲', 27, 25, 2]],
      role: 'meeting',
      findings: [],
    },
    {
      title: 'of the name, with one heading less',
      name: '指标汇总',
      rows: [OURS.slice(0, 3), ['甲', 1, '次']],
      role: 'other',
      findings: ['sheet.unread A1'],
    },
  ])('$title is none: it is read as $role', ({ name, rows, role, findings }) => {
    expect(isFigureSheet(sheet(name, rows))).toBe(false);
    const { ledger } = accountOf([sheet(name, rows)]);
    expect(ledger.sources[0]?.sheets[0]?.role).toBe(role);
    expect(ledger.findings.map(placed)).toEqual(findings);
  });

  it('an empty one is none', () => {
    expect(isFigureSheet(sheet('指标汇总', []))).toBe(false);
  });
});
